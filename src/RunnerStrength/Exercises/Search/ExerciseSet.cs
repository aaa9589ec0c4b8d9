using System.Numerics;

namespace RunnerStrength.Exercises.Search;

/// <summary>Some of a catalogue's exercises by their places in it, a bit each: sets are joined and counted without looking at an exercise.</summary>
public readonly struct ExerciseSet
{
    private const int BitsAWord = 64;

    private readonly ulong[] words;

    private ExerciseSet(ulong[] words) => this.words = words;

    /// <param name="size">Of the catalogue.</param>
    public static ExerciseSet Of(int size, IEnumerable<int> places)
    {
        var bits = new ulong[(size + BitsAWord - 1) / BitsAWord];
        foreach (var place in places)
            bits[place / BitsAWord] |= 1UL << (place % BitsAWord);
        return new(bits);
    }

    public static ExerciseSet Everything(int size) => Of(size, Enumerable.Range(0, size));

    public int Count => CountIn(this);

    public bool Has(int place) => (words[place / BitsAWord] >> (place % BitsAWord) & 1) == 1;

    public ExerciseSet And(ExerciseSet other)
    {
        var both = new ulong[words.Length];
        for (var i = 0; i < both.Length; i++)
            both[i] = words[i] & other.words[i];
        return new(both);
    }

    /// <summary>What is in this and in all of the others.</summary>
    public ExerciseSet AndAll(IEnumerable<ExerciseSet> others)
    {
        var all = (ulong[])words.Clone();
        foreach (var other in others)
        {
            for (var i = 0; i < all.Length; i++)
                all[i] &= other.words[i];
        }

        return new(all);
    }

    public ExerciseSet Or(ExerciseSet other)
    {
        var either = new ulong[words.Length];
        for (var i = 0; i < either.Length; i++)
            either[i] = words[i] | other.words[i];
        return new(either);
    }

    /// <summary>How many are in both.</summary>
    public int CountIn(ExerciseSet other)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
            count += BitOperations.PopCount(words[i] & other.words[i]);
        return count;
    }

    /// <summary>Whether any is in both.</summary>
    public bool Meets(ExerciseSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & other.words[i]) != 0)
                return true;
        }

        return false;
    }
}
