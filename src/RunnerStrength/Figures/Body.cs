namespace RunnerStrength.Figures;

/// <summary>Measures of the drawn body in centimetres: 175 cm tall, segment shares after Drillis and Contini. Widths are half widths.</summary>
public static class Body
{
    public const double HalfTrunk = 25;
    public const double Neck = 8;
    public const double Head = 11.5;
    public const double UpperArm = 30;
    public const double Forearm = 26;
    public const double Hand = 8;
    public const double Thigh = 43;
    public const double Shank = 42;
    public const double Foot = 19;

    /// <summary>A foot that points at us.</summary>
    public const double FootFromTheFront = 9;

    /// <summary>Of the ankle above the ground when the foot is flat.</summary>
    public const double AnkleHeight = 6;

    /// <summary>Of the wrist above the ground when the hand is flat.</summary>
    public const double WristHeight = 3.5;

    /// <summary>From the middle of the trunk, in a front view.</summary>
    public const double HalfShoulders = 16;
    public const double HalfHips = 8.5;

    public static (double Near, double Far) ThighWidth => (8.7, 5.9);

    public static (double Near, double Far) ShankWidth => (5.6, 3.3);

    public static (double Near, double Far) FootWidth => (3.3, 2.3);

    public static (double Near, double Far) UpperArmWidth => (5.8, 4.3);

    public static (double Near, double Far) ForearmWidth => (4.2, 2.9);

    public static (double Near, double Far) HandWidth => (2.8, 2.2);

    public static (double Near, double Far) TrunkWidth => (8.6, 9.8);

    public static (double Near, double Far) FrontTrunkWidth => (12, 15.5);
}
