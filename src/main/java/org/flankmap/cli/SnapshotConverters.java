package org.flankmap.cli;

import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Extent;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.SizePreset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read what a user typed for a picture, and say in a sentence what is wrong with it. */
final class SnapshotConverters {
    private SnapshotConverters() {}

    static final class SizeConverter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            try {
                return PictureSize.parse(text);
            } catch (IllegalArgumentException mistake) {
                throw new TypeConversionException(mistake.getMessage());
            }
        }
    }

    static final class PresetConverter implements ITypeConverter<SizePreset> {
        @Override
        public SizePreset convert(String text) {
            try {
                return SizePreset.named(text);
            } catch (IllegalArgumentException mistake) {
                throw new TypeConversionException(mistake.getMessage());
            }
        }
    }

    static final class ExtentConverter implements ITypeConverter<Extent> {
        @Override
        public Extent convert(String text) {
            return switch (text) {
                case "baltic" -> Extent.BALTIC;
                case "flank" -> Extent.FLANK;
                default -> box(text);
            };
        }

        private static Extent box(String text) {
            String[] parts = text.split(",", -1);
            try {
                if (parts.length == 4) {
                    return new Extent(
                            Double.parseDouble(parts[0]),
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2]),
                            Double.parseDouble(parts[3]));
                }
            } catch (IllegalArgumentException notABox) {
                throw mistake(text);
            }
            throw mistake(text);
        }

        private static TypeConversionException mistake(String text) {
            return new TypeConversionException("the extent \"" + text
                    + "\" is neither baltic nor flank nor a box W,S,E,N in degrees such as 20,53,30,60");
        }
    }

    static final class StyleConverter implements ITypeConverter<MapStyle> {
        @Override
        public MapStyle convert(String text) {
            for (MapStyle style : MapStyle.values()) {
                if (style.word().equals(text)) {
                    return style;
                }
            }
            throw new TypeConversionException("the style \"" + text + "\" is none of light, dark, print");
        }
    }

    static final class ModeConverter implements ITypeConverter<MapMode> {
        @Override
        public MapMode convert(String text) {
            for (MapMode mode : MapMode.values()) {
                if (mode.word().equals(text)) {
                    return mode;
                }
            }
            throw new TypeConversionException(
                    "the mode \"" + text + "\" is none of a, b, swipe, side-by-side, difference");
        }
    }
}
