using System.Text;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public class PackedTextTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{\"name\":\"Größe 🏃 שלום\"}")]
    public void What_was_packed_comes_back(string text) => Assert.Equal(text, PackedText.Unpack(PackedText.Pack(text)));

    [Fact]
    public void A_plan_takes_less_than_a_fifth_of_its_text()
    {
        var plan = new Planner(Catalogue.Shipped).Plan(new PlanRequest(new RunnerProfile(), new RunWeek([]), new DateOnly(2026, 11, 30)));
        var text = PlanJson.Write(plan);

        var packed = PackedText.Pack(text);

        Assert.Equal(text, PackedText.Unpack(packed));
        Assert.InRange(packed.Length, 1, text.Length / 5);
    }

    [Fact]
    public void Text_from_before_is_taken_as_it_is() => Assert.Equal("{\"a\":1}", PackedText.Unpack(Encoding.UTF8.GetBytes("{\"a\":1}")));

    [Fact]
    public void A_damaged_document_is_said_to_be_so()
    {
        var packed = PackedText.Pack(PlanJson.Write(Samples.Full()));
        packed.AsSpan(packed.Length / 2).Fill(0xFF);

        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(packed));
    }
}
