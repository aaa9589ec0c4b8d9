using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;
using RunnerStrength.Web.Pages.Exercises;

namespace RunnerStrength.Benchmarks;

/// <summary>Searches and choices of the catalogue's page, so many that hardly one comes twice: what is kept ready of a page answers none of them.</summary>
internal static class RandomQueries
{
    /// <summary>Writes the script that asks for them; its path.</summary>
    public static string Script(string folder)
    {
        var file = Path.Combine(folder, "queries.lua");
        File.WriteAllText(file, $$"""
            local words = { {{List(Words())}} }
            local kinds = { {{string.Join(", ", FilterKind.All.Select(kind => $"{{ {List(kind.Choices.Select(c => $"{kind.Name}={c.Token}"))} }}"))}} }
            init = function() math.randomseed(os.time()) end
            local any = function(list) return list[math.random(#list)] end
            request = function()
              local query = {}
              if math.random(2) == 1 then query[1] = "q=" .. any(words) .. "+" .. any(words) end
              for _, kind in ipairs(kinds) do
                if math.random(3) == 1 then query[#query + 1] = any(kind) end
              end
              return wrk.format("GET", "/exercises?" .. table.concat(query, "&"))
            end
            """);
        return file;
    }

    private static IEnumerable<string> Words() => Catalogue.Shipped.All.SelectMany(e => SearchWords.Of(e.Name)).Distinct(StringComparer.Ordinal);

    private static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(t => $"\"{t}\""));
}
