package org.flankmap.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The phases as readers with full colour vision and with each kind of colour-blindness see them. */
class PhaseColoursTest {
    /** Well above what is just noticed (about 2.3). */
    private static final double APART = 20;

    /** In linear RGB, row by row; after Machado, Oliveira and Fernandes 2009, at full severity. */
    enum Vision {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        /** CIE L*a*b* of what is seen. */
        double[] seen(Color colour) {
            double[] rgb = {
                PhaseColours.linear(colour.getRed()),
                PhaseColours.linear(colour.getGreen()),
                PhaseColours.linear(colour.getBlue())
            };
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                double sum = matrix[3 * row] * rgb[0] + matrix[3 * row + 1] * rgb[1] + matrix[3 * row + 2] * rgb[2];
                seen[row] = Math.max(0, Math.min(1, sum));
            }
            double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
            double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double root(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void everyTwoPhasesDiffer(Vision vision) {
        for (MapStyle style : MapStyle.values()) {
            for (Phase one : Phase.values()) {
                for (Phase other : Phase.values()) {
                    if (one != other) {
                        assertThat(difference(vision, PhaseColours.of(one, style), PhaseColours.of(other, style)))
                                .as("%s and %s in %s", one, other, style)
                                .isGreaterThan(APART);
                    }
                }
            }
        }
    }

    private static double difference(Vision vision, Color one, Color other) {
        double[] a = vision.seen(one);
        double[] b = vision.seen(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    @ParameterizedTest
    @EnumSource(MapStyle.class)
    void aPhasesNameIsReadableOnItsColour(MapStyle style) {
        for (Phase phase : Phase.values()) {
            Color fill = PhaseColours.of(phase, style);
            double one = PhaseColours.luminance(fill) + 0.05;
            double other = PhaseColours.luminance(PhaseColours.ink(fill)) + 0.05;
            assertThat(Math.max(one, other) / Math.min(one, other))
                    .as("%s in %s", phase, style)
                    .isGreaterThan(4.5);
        }
    }
}
