using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RunnerStrength.Figures;

/// <summary>A pose file is broken: which, where and how.</summary>
public sealed class PoseFileException(string path, long line, string problem) : Exception($"{path}({line}): {problem}");

// A pose file:
//   view: front                        # side when left out
//   start: { hip: [0, 91], trunk: 90, hands: { shoulder: [4, -52] }, feet: { flat: 0 } }
//   middle: ...                        # may be left out
//   end: ...                           # left out for a hold; what it does not say is as at the start
//   props: [dumbbells, { box: [30, 0], width: 40, height: 35 }, { band: near-hand, to: [80, 100] }]
// trunk: one direction, or [lower, upper]. head: a direction. hands, feet: both; near-hand, far-hand, near-foot, far-foot: one.
// A hand or foot: at: [x, y] (wrist, ankle), or shoulder/hip/head: [dx, dy] from there; toward: degrees (limb straight that way from its shoulder or hip);
// flat: x (palm or sole on the ground); toes: x (toes on the ground at x, heel up by lift degrees); knee: x (kneeling, shank on the ground behind x);
// forearm: x (elbow on the ground at x); tip: degrees (where fingers or toes point); bend: flip.
// In a front view the near limbs are on the left. There hands: and feet: are what the right ones do, with x from the middle of the body; the left ones mirror it.

/// <summary>Reads the file that one figure is drawn from.</summary>
public static class PoseFile
{
    public static Figure Read(string path, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return new Reader(path).Figure(stream.Documents.Count == 1 ? stream.Documents[0].RootNode : throw new PoseFileException(path, 1, "the file is empty"));
        }
        catch (YamlException problem)
        {
            throw new PoseFileException(path, problem.Start.Line, problem.Message);
        }
    }

    private sealed class Reader(string path)
    {
        private static readonly string[] FileKeys = ["view", "start", "middle", "end", "props"];

        private View view;

        public Figure Figure(YamlNode root)
        {
            var map = Map(root, FileKeys);
            view = map.TryGetValue("view", out var seen) ? Parse<View>(seen) : View.Side;
            var poses = ImmutableArray.CreateBuilder<Pose>();
            PoseParts? last = null;
            foreach (var name in new[] { "start", "middle", "end" })
            {
                if (!map.TryGetValue(name, out var node))
                    continue;
                last = new PoseParts(this, node, last);
                poses.Add(last.ToPose(node));
            }

            if (poses.Count == 0)
                throw Wrong(root, "there is no 'start'");
            return new Figure { View = view, Poses = poses.ToImmutable(), Props = map.TryGetValue("props", out var props) ? Props(props) : [] };
        }

        public View View => view;

        public bool IsSide => view == View.Side;

        public PoseFileException Wrong(YamlNode node, string problem) => new(path, node.Start.Line, problem);

        public Dictionary<string, YamlNode> Map(YamlNode node, IReadOnlyCollection<string> known)
        {
            if (node is not YamlMappingNode map)
                throw Wrong(node, $"a mapping of {string.Join(", ", known)} is expected");
            var result = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
            foreach (var (key, value) in map.Children)
            {
                var name = Word(key);
                result[name] = known.Contains(name, StringComparer.Ordinal) ? value : throw Wrong(key, $"'{name}' is not one of {string.Join(", ", known)}");
            }

            return result;
        }

        public string Word(YamlNode node) => node is YamlScalarNode { Value: { } value } ? value : throw Wrong(node, "a word is expected");

        public double Number(YamlNode node) =>
            double.TryParse(Word(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 1000
                ? number
                : throw Wrong(node, $"'{node}' is not a number between -1000 and 1000");

        public Point Place(YamlNode node) =>
            node is YamlSequenceNode { Children.Count: 2 } pair ? new Point(Number(pair.Children[0]), Number(pair.Children[1])) : throw Wrong(node, "two numbers [x, y] are expected");

        public T Parse<T>(YamlNode node)
            where T : struct, Enum => Tokens.TryParse<T>(Word(node), out var value) ? value : throw Wrong(node, $"'{node}' is not one of {string.Join(", ", Enum.GetValues<T>().Select(v => v.Token().Replace('_', '-')))}");

        private ImmutableArray<Prop> Props(YamlNode node) =>
            node is YamlSequenceNode list ? [.. list.Children.SelectMany(One)] : throw Wrong(node, "a list of props is expected");

        private IEnumerable<Prop> One(YamlNode node)
        {
            if (node is YamlScalarNode)
                return Named(node);
            var map = (YamlMappingNode)node;
            var kind = map.Children.Keys.First();
            var parts = Map(node, [Word(kind), "to", "width", "height", "offset"]);
            var at = HoldOf(map.Children[kind]);
            if (parts.TryGetValue("offset", out var offset))
                at = at with { Offset = at.Offset + Place(offset) };
            return [new Prop(Parse<PropKind>(kind), at, parts.TryGetValue("to", out var to) ? HoldOf(to) : null, Size("width"), Size("height"))];

            double Size(string name) => parts.TryGetValue(name, out var size) ? Number(size) : 0;
        }

        private Hold HoldOf(YamlNode node) => node is YamlScalarNode ? new Hold(default, Parse<Grip>(node)) : new Hold(Place(node));

        /// <summary>What is simply held: one in the near hand, or one in each.</summary>
        private Prop[] Named(YamlNode node)
        {
            static Prop In(PropKind kind, Grip grip) => new(kind, new Hold(default, grip));
            return Word(node) switch
            {
                "dumbbells" => [In(PropKind.Dumbbell, Grip.FarHand), In(PropKind.Dumbbell, Grip.NearHand)],
                "kettlebells" => [In(PropKind.Kettlebell, Grip.FarHand), In(PropKind.Kettlebell, Grip.NearHand)],
                "mat" => [new Prop(PropKind.Mat, new Hold(default))],
                _ => [In(Parse<PropKind>(node), Grip.NearHand)],
            };
        }
    }

    /// <summary>What a keyframe says, over what the one before it said.</summary>
    private sealed class PoseParts
    {
        private static readonly string[] Keys = ["hip", "trunk", "head", "hands", "feet", "near-hand", "far-hand", "near-foot", "far-foot"];
        private static readonly string[] ReachKeys = ["at", "shoulder", "hip", "head", "toward", "flat", "toes", "knee", "forearm", "tip", "bend", "lift"];

        /// <summary>How far the far limb is drawn behind the near one where the file speaks of both.</summary>
        private static readonly Point Behind = new(-4, 0);

        private const double UsualLift = -62;
        private const double Closest = 13;
        private const double FlatFootFromTheFront = -24;

        /// <summary>A straight limb is drawn a hair short of it, so that it keeps the side it bends to.</summary>
        private const double AlmostStraight = 0.995;
        private readonly Reader reader;
        private readonly Dictionary<string, (YamlNode Node, bool Shared)> said;

        public PoseParts(Reader reader, YamlNode node, PoseParts? before)
        {
            this.reader = reader;
            said = before is null ? new(StringComparer.Ordinal) : new(before.said, StringComparer.Ordinal);
            foreach (var (key, value) in reader.Map(node, Keys))
                Say(key, value);
        }

        public Pose ToPose(YamlNode node)
        {
            var hip = reader.Place(Said("hip", node));
            var (lower, upper) = Trunk(Said("trunk", node));
            var head = said.TryGetValue("head", out var tilt) ? reader.Number(tilt.Node) : upper;
            var bare = new Pose(hip, lower, upper, head, new Reach(hip), new Reach(hip), new Reach(hip), new Reach(hip));
            return bare with
            {
                NearHand = Reach("near-hand", bare, node, arm: true),
                FarHand = Reach("far-hand", bare, node, arm: true),
                NearFoot = Reach("near-foot", bare, node, arm: false),
                FarFoot = Reach("far-foot", bare, node, arm: false),
            };
        }

        private void Say(string key, YamlNode value)
        {
            switch (key)
            {
                case "hands" or "feet":
                    var limb = key == "hands" ? "hand" : "foot";
                    said[$"near-{limb}"] = (value, true);
                    said[$"far-{limb}"] = (value, true);
                    break;
                default:
                    said[key] = (value, false);
                    break;
            }
        }

        private YamlNode Said(string key, YamlNode pose) => said.TryGetValue(key, out var value) ? value.Node : throw reader.Wrong(pose, $"'{key}' is missing");

        private (double Lower, double Upper) Trunk(YamlNode node)
        {
            if (node is not YamlSequenceNode)
                return (reader.Number(node), reader.Number(node));
            var both = reader.Place(node);
            return (both.X, both.Y);
        }

        private Reach Reach(string key, Pose body, YamlNode pose, bool arm)
        {
            var (node, shared) = said.TryGetValue(key, out var value) ? value : throw reader.Wrong(pose, $"'{key}' is missing");
            var parts = reader.Map(node, ReachKeys);
            var near = key.StartsWith("near", StringComparison.Ordinal);
            var mirrored = shared && !reader.IsSide && near;
            var (end, tip) = EndOf(parts, node, body, arm, mirrored ? false : near, fromMiddle: shared && !reader.IsSide);
            if (parts.TryGetValue("tip", out var own))
                tip = reader.Number(own);
            var flip = parts.TryGetValue("bend", out var bend) && (reader.Word(bend) == "flip" ? true : throw reader.Wrong(bend, "bend can only be 'flip'"));
            if (mirrored)
                return new Reach(end with { X = (2 * body.Hip.X) - end.X }, 180 - tip, flip);
            return new Reach(shared && reader.IsSide && !near ? SetBack(end, body, arm) : end, tip, flip);
        }

        /// <summary>A little behind the near one, unless the limb is too straight or too bent for that.</summary>
        private static Point SetBack(Point end, Pose body, bool arm)
        {
            var (root, length) = arm ? (body.Shoulder, Body.UpperArm + Body.Forearm) : (body.Hip, Body.Thigh + Body.Shank);
            var distance = (end + Behind).To(root);
            return distance < length - 1 && distance > Closest ? end + Behind : end;
        }

        private (Point End, double? Tip) EndOf(Dictionary<string, YamlNode> parts, YamlNode node, Pose body, bool arm, bool near, bool fromMiddle)
        {
            var middle = fromMiddle ? body.Hip.X : 0;
            var root = arm ? Skeleton.ShoulderOf(body, reader.View, near) : Skeleton.HipOf(body, reader.View, near);
            if (parts.TryGetValue("at", out var at))
                return (reader.Place(at) + new Point(middle, 0), null);
            if (parts.TryGetValue("shoulder", out var byShoulder))
                return (Skeleton.ShoulderOf(body, reader.View, near) + reader.Place(byShoulder), null);
            if (parts.TryGetValue("hip", out var byHip))
                return (Skeleton.HipOf(body, reader.View, near) + reader.Place(byHip), null);
            if (parts.TryGetValue("head", out var byHead))
                return (body.Shoulder + Point.Towards(body.HeadTilt, Body.Neck + Body.Head) + reader.Place(byHead), null);
            if (parts.TryGetValue("toward", out var toward))
                return (root + Point.Towards(reader.Number(toward), AlmostStraight * (arm ? Body.UpperArm + Body.Forearm : Body.Thigh + Body.Shank)), null);
            if (parts.TryGetValue("flat", out var flat))
                return Flat(middle + reader.Number(flat), arm);
            if (parts.TryGetValue("toes", out var toes))
                return OnToes(middle + reader.Number(toes), parts);
            if (parts.TryGetValue("knee", out var knee))
                return (new Point(reader.Number(knee) - Body.Shank, Body.ShankWidth.Far + 1), 180);
            if (parts.TryGetValue("forearm", out var forearm))
                return (new Point(reader.Number(forearm) + Body.Forearm, Body.WristHeight), 0);
            throw reader.Wrong(node, "one of at, shoulder, hip, head, toward, flat, toes, knee, forearm is missing");
        }

        private (Point End, double? Tip) Flat(double x, bool arm)
        {
            if (arm)
                return (new Point(x, Body.WristHeight), 0);
            return (new Point(x, Body.AnkleHeight), reader.IsSide ? FlatFoot : FlatFootFromTheFront);
        }

        private (Point End, double? Tip) OnToes(double x, Dictionary<string, YamlNode> parts)
        {
            var lift = parts.TryGetValue("lift", out var angle) ? reader.Number(angle) : UsualLift;
            return (new Point(x, Body.FootWidth.Far) - Point.Towards(lift, Body.Foot), lift);
        }

        private static double FlatFoot => Math.Asin((Body.FootWidth.Far - Body.AnkleHeight) / Body.Foot) * 180 / Math.PI;
    }
}
