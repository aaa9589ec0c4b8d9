namespace RunnerStrength.Figures;

/// <summary>Circles that hold everything drawn of one moment, for the size of a picture and for tests of what pierces the ground.</summary>
public static class Outline
{
    public static IEnumerable<(Point At, double Around)> Of(Figure figure, Skeleton body) => OfBody(body).Concat(figure.Props.SelectMany(p => OfProp(p, body)));

    public static IEnumerable<(Point At, double Around)> OfBody(Skeleton body)
    {
        yield return (body.HeadCentre, Body.Head);
        yield return (body.Hip, Body.TrunkWidth.Near);
        yield return (body.Waist, Body.TrunkWidth.Near);
        yield return (body.Shoulder, Body.TrunkWidth.Far);
        foreach (var leg in new[] { body.NearLeg, body.FarLeg })
        {
            yield return (leg.Joint, Body.ShankWidth.Near);
            yield return (leg.End, Body.ShankWidth.Far);
            yield return (leg.Tip, Body.FootWidth.Far);
        }

        foreach (var arm in new[] { body.NearArm, body.FarArm })
        {
            yield return (arm.Joint, Body.ForearmWidth.Near);
            yield return (arm.End, Body.ForearmWidth.Far);
            yield return (arm.Tip, Body.HandWidth.Far);
        }
    }

    private static IEnumerable<(Point At, double Around)> OfProp(Prop prop, Skeleton body)
    {
        var at = prop.At.In(body);
        var (width, height) = PropShapes.Size(prop);
        if (prop.Kind == PropKind.Mat)
            return [(at - new Point(width / 2, 0), 0), (at + new Point(width / 2, 0), 0)];
        if (prop.To is { } to)
            return PropShapes.IsLine(prop.Kind) ? [(at, 1), (to.In(body), 1)] : [(at.Between(to.In(body), 0.5), width / 2)];
        return PropShapes.IsBehind(prop.Kind)
            ? [(at + new Point(-width / 2, height), 0), (at + new Point(width / 2, height), 0)]
            : [(at, Math.Max(width, height) / 2)];
    }
}
