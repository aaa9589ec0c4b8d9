using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RunnerStrength.Web.Data;

/// <summary>
/// A document as it lies in the database: by Brotli, since a plan says the same few words again and again and every step of its history is a whole plan.
/// What was written before documents were packed is still there as plain text; it is told by its first byte.
/// </summary>
public sealed class PackedText() : ValueConverter<string, byte[]>(text => Pack(text), bytes => Unpack(bytes))
{
    /// <summary>The column's declared type, from before. SQLite goes by each value's own: another would only have every table written anew.</summary>
    public const string ColumnType = "TEXT";

    private const byte Packed = 1;

    // Beyond this a document gets hardly smaller, but takes several times as long.
    private const int Quality = 4;
    private const int Window = 22;

    /// <param name="text">A JSON document: of plain text, none begins as a packed one does.</param>
    public static byte[] Pack(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var packed = new byte[1 + BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        packed[0] = Packed;
        return BrotliEncoder.TryCompress(plain, packed.AsSpan(1), out var length, Quality, Window)
            ? packed[..(1 + length)]
            : throw new InvalidOperationException("The document can't be packed.");
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static string Unpack(byte[] bytes)
    {
        if (bytes is not [Packed, ..])
            return Encoding.UTF8.GetString(bytes);
        using var brotli = new BrotliStream(new MemoryStream(bytes, 1, bytes.Length - 1), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        try
        {
            return reader.ReadToEnd();
        }
        catch (InvalidOperationException damaged)
        {
            throw new InvalidDataException("The document is damaged.", damaged);
        }
    }
}
