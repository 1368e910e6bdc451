package org.flankmap.snapshot;

import java.io.IOException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** What an animated GIF says of each of its pictures, in the words of ImageIO. */
final class GifMetadata {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private GifMetadata() {}

    /**
     * Where a picture lies, how long it stays and what of it is transparent.
     *
     * @param delay hundredths of a second
     * @param first whether it begins the animation, which then says that it repeats
     */
    static void place(IIOMetadata metadata, GifFrames.Patch patch, int delay, int transparent, boolean first)
            throws IOException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode where = new IIOMetadataNode("ImageDescriptor");
        where.setAttribute("imageLeftPosition", String.valueOf(patch.x()));
        where.setAttribute("imageTopPosition", String.valueOf(patch.y()));
        where.setAttribute("imageWidth", String.valueOf(patch.picture().getWidth()));
        where.setAttribute("imageHeight", String.valueOf(patch.picture().getHeight()));
        where.setAttribute("interlaceFlag", "FALSE");
        root.appendChild(where);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", String.valueOf(transparent));
        control.setAttribute("delayTime", String.valueOf(delay));
        root.appendChild(control);
        if (first) {
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER);
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        metadata.mergeTree(FORMAT, root);
    }
}
