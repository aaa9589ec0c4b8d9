using System.Collections.Immutable;

namespace RunnerStrength.Figures;

/// <summary>What a picture says to those who do not see it, and which parts of it work.</summary>
public sealed record Caption(string Title, string Description, ImmutableArray<Highlight> Highlights);

/// <summary>A picture with its size in pixels, so that a page can keep its place.</summary>
public sealed record Picture(string Svg, int Width, int Height);

/// <summary>Draws a figure: beginning and end, three moments, or moving.</summary>
public static class FigureSvg
{
    private const int Samples = 9;
    private const double SecondsOneWay = 1.6;
    private const double Margin = 7;
    private const double BelowGround = 5;
    private const double LeastWidth = 110;
    private const double LeastHeight = 100;

    private const string Light = "--n:#2b3b4b;--t:#40607b;--m:#e2552b;--p:#74838f;--q:#cfd6dc;--g:#b9c4ce;--x:#fbfaf7";
    private const string Dark = "--n:#d5dde4;--t:#9db3c6;--m:#ff8a5c;--p:#7d8b97;--q:#3b4853;--g:#4a5864;--x:#12181e";
    private const string Grey = "--n:#3a3a3a;--t:#8a8a8a;--m:#000;--p:#777;--q:#ddd;--g:#999;--x:#fff";
    private const string Rules = ".n{fill:var(--n)}.t{fill:var(--t)}.n,.t,.p{stroke:var(--x);stroke-width:1.2;paint-order:stroke}.m,.w{fill:var(--m)}.w{fill-opacity:.45}.p{fill:var(--p)}.q{fill:var(--q)}.d{fill:var(--x)}"
        + ".o,.b,.g{fill:none;stroke:var(--p);stroke-width:3;stroke-linejoin:round}.b{stroke:var(--m);stroke-width:2.2;vector-effect:non-scaling-stroke}.g{stroke:var(--g);stroke-width:2;stroke-linecap:round}.f{opacity:.36}";

    /// <summary>Beginning and end beside each other; a hold once.</summary>
    public static Picture Still(Figure figure, Caption caption, bool grey = false) => Panels(figure, caption, figure.IsHold ? [0] : [0, 1], grey);

    /// <summary>Beginning, half way and end; a hold once.</summary>
    public static Picture Strip(Figure figure, Caption caption, bool grey = false) => Panels(figure, caption, figure.IsHold ? [0] : [0, 0.5, 1], grey);

    /// <summary>The movement there and back, without script; still for those who asked their system for less motion.</summary>
    public static Picture Loop(Figure figure, Caption caption)
    {
        var box = BoxOf(figure);
        var frames = Enumerable.Range(0, figure.IsHold ? 1 : Samples).Select(i => Frame.Of(figure, figure.At(Eased((double)i / (Samples - 1))))).ToArray();
        var motion = new SvgPen();
        var names = frames[0].Select((_, part) => Motion(motion, part, frames)).ToArray();
        var pen = Open(figure, caption, box.Width, box.Height, grey: false, motion.ToString());
        Panel(pen, figure.View, frames[0], names, box, 0);
        return Close(pen, box.Width, box.Height);
    }

    private static Picture Panels(Figure figure, Caption caption, double[] moments, bool grey)
    {
        var box = BoxOf(figure);
        var width = box.Width * moments.Length;
        var pen = Open(figure, caption, width, box.Height, grey, "");
        for (var i = 0; i < moments.Length; i++)
        {
            var frame = Frame.Of(figure, figure.At(moments[i]));
            Panel(pen, figure.View, frame, new string[frame.Length], box, i * box.Width);
        }

        return Close(pen, width, box.Height);
    }

    private static SvgPen Open(Figure figure, Caption caption, double width, double height, bool grey, string motion)
    {
        var pen = new SvgPen();
        pen.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {SvgPen.Number(width)} {SvgPen.Number(height)}\" width=\"{SvgPen.Number(width)}\" height=\"{SvgPen.Number(height)}\">")
            .Write($"<title>{SvgPen.Escaped(caption.Title)}</title><desc>{SvgPen.Escaped(caption.Description)}</desc>")
            .Write($"<style>svg{{{(grey ? Grey : Light)}}}{(grey ? "" : $"@media(prefers-color-scheme:dark){{svg{{{Dark}}}}}")}{Rules}{motion}</style><defs>");
        BodyShapes.Define(pen, figure.View, caption.Highlights);
        pen.Write($"<path id=\"{Frame.Neck}\" class=\"n\" d=\"{SvgPen.Capsule(0, Body.Neck, 4.5, 4)}\"/><circle id=\"{Frame.Head}\" class=\"n\" r=\"{SvgPen.Number(Body.Head)}\"/>");
        for (var i = 0; i < figure.Props.Length; i++)
            pen.Write($"<g id=\"p{i}\">{(PropShapes.IsLine(figure.Props[i].Kind) ? PropShapes.Line : PropShapes.Draw(figure.Props[i], figure.View))}</g>");
        return pen.Write("</defs>");
    }

    private static Picture Close(SvgPen pen, double width, double height) => new(pen.Write("</svg>").ToString(), (int)Math.Round(width), (int)Math.Round(height));

    private static void Panel(SvgPen pen, View view, ImmutableArray<Placed> frame, string?[] motions, Box box, double left)
    {
        pen.Write($"<g transform=\"translate({SvgPen.Number(left - box.Left)} {SvgPen.Number(box.Top)})scale(1 -1)\">");
        if (view != View.Above)
            pen.Write($"<path class=\"g\" d=\"M{SvgPen.Number(box.Left + 4)} -1H{SvgPen.Number(box.Left + box.Width - 4)}\"/>");
        var pale = false;
        for (var i = 0; i < frame.Length; i++)
        {
            if (frame[i].Far != pale)
                pen.Write((pale = frame[i].Far) ? "<g class=\"f\">" : "</g>");
            pen.Write($"<use href=\"#{frame[i].Shape}\"{(motions[i] is { } motion ? $" class=\"{motion}\"" : "")} transform=\"{Transform(frame[i].Placing)}\"/>");
        }

        pen.Write("</g>");
    }

    private static string Transform(Placing p) =>
        $"translate({SvgPen.Place(p.At)})" + (p.Turn == 0 ? "" : $"rotate({SvgPen.Number(p.Turn)})") + (p.Stretch == 1 ? "" : $"scale({SvgPen.Number(p.Stretch)} 1)");

    /// <summary>Writes how one shape moves; null when it does not.</summary>
    private static string? Motion(SvgPen pen, int part, ImmutableArray<Placed>[] frames)
    {
        var steps = frames.Select(f => f[part].Placing).ToArray();
        if (steps.All(s => s == steps[0]))
            return null;
        var name = $"a{part}";
        pen.Write($"@keyframes {name}{{");
        var turn = steps[0].Turn;
        for (var i = 0; i < steps.Length; i++)
        {
            turn += Math.IEEERemainder(steps[i].Turn - turn, 360);
            var stretch = steps[i].Stretch == 1 ? "" : $"scale({SvgPen.Number(steps[i].Stretch)},1)";
            pen.Write($"{SvgPen.Number(100.0 * i / (steps.Length - 1))}%{{transform:translate({SvgPen.Number(steps[i].At.X)}px,{SvgPen.Number(steps[i].At.Y)}px)rotate({SvgPen.Number(turn)}deg){stretch}}}");
        }

        pen.Write($"}}@media(prefers-reduced-motion:no-preference){{.{name}{{animation:{name} {SvgPen.Number(SecondsOneWay)}s linear infinite alternate}}}}");
        return name;
    }

    /// <summary>Slow at both ends, as a controlled repetition is.</summary>
    private static double Eased(double share) => share * share * (3 - (2 * share));

    /// <summary>What holds every moment of the figure, in its own centimetres; y of the top is up.</summary>
    private static Box BoxOf(Figure figure)
    {
        var (left, right, top) = (double.MaxValue, double.MinValue, LeastHeight - Margin - BelowGround);
        foreach (var (at, around) in figure.Frames(Samples).SelectMany(body => Outline.Of(figure, body)))
            (left, right, top) = (Math.Min(left, at.X - around), Math.Max(right, at.X + around), Math.Max(top, at.Y + around));
        var width = Math.Max(right - left + (2 * Margin), LeastWidth);
        var middle = (left + right) / 2;
        return new Box(Math.Floor(middle - (width / 2)), Math.Ceiling(width), Math.Ceiling(top + Margin), Math.Ceiling(top + Margin + BelowGround));
    }

    private readonly record struct Box(double Left, double Width, double Top, double Height);
}
