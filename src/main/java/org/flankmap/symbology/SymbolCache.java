package org.flankmap.symbology;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rasters of symbols, the least recently asked for dropped first when they outgrow the limit. Safe for many threads; two
 * that ask for the same new symbol at once may both draw it, and one raster is kept.
 */
public final class SymbolCache {
    private static final long BYTES_PER_PIXEL = 4;

    private final long limit;
    private final Map<Key, SymbolRaster> rasters = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    private record Key(SymbolCode code, Amplifiers amplifiers, double frameHeight, double scale, SymbolStyle style) {}

    /** @param limit bytes of pixels to keep at most; the raster just drawn is always kept */
    public SymbolCache(long limit) {
        this.limit = limit;
    }

    /**
     * The raster of a symbol.
     *
     * @param frameHeight of a friendly land unit's frame, in logical pixels
     * @param scale device pixels for a logical pixel
     */
    public SymbolRaster get(
            SymbolCode code, Amplifiers amplifiers, double frameHeight, double scale, SymbolStyle style) {
        Key key = new Key(code, amplifiers, frameHeight, scale, style);
        synchronized (rasters) {
            SymbolRaster known = rasters.get(key);
            if (known != null) {
                return known;
            }
        }
        SymbolRaster drawn = SymbolRaster.of(code, amplifiers, frameHeight * scale, style);
        synchronized (rasters) {
            SymbolRaster earlier = rasters.putIfAbsent(key, drawn);
            if (earlier != null) {
                return earlier;
            }
            bytes += size(drawn);
            dropOldest();
        }
        return drawn;
    }

    /**
     * Copies a symbol onto a graphics whose transform is a scale and a shift, its frame's centre on the whole device pixel
     * nearest to the given logical point.
     */
    public void paint(
            Graphics2D g,
            SymbolCode code,
            Amplifiers amplifiers,
            double frameCentreX,
            double frameCentreY,
            double frameHeight,
            SymbolStyle style) {
        AffineTransform before = g.getTransform();
        SymbolRaster raster = get(code, amplifiers, frameHeight, before.getScaleX(), style);
        int x = (int) Math.round(frameCentreX * before.getScaleX() + before.getTranslateX());
        int y = (int) Math.round(frameCentreY * before.getScaleY() + before.getTranslateY());
        g.setTransform(new AffineTransform());
        g.drawImage(raster.image(), x + raster.offsetX(), y + raster.offsetY(), null);
        g.setTransform(before);
    }

    private void dropOldest() {
        Iterator<SymbolRaster> oldest = rasters.values().iterator();
        while (bytes > limit && rasters.size() > 1 && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(SymbolRaster raster) {
        return BYTES_PER_PIXEL * raster.image().getWidth() * raster.image().getHeight();
    }
}
