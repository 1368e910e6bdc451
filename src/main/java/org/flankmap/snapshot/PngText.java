package org.flankmap.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what a PNG says of itself, whichever program wrote it. */
public final class PngText {
    /** The keyword under which a picture carries the view it shows, as JSON. */
    public static final String VIEW = "Flankmap view";

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngText() {}

    /**
     * The texts by keyword, in the file's order; empty for a picture without any.
     *
     * @throws IllegalArgumentException with a sentence for the user where the file is no PNG
     */
    public static Map<String, String> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                if (!reader.getOriginatingProvider().canDecodeInput(stream)) {
                    throw notPng(file);
                }
                reader.setInput(stream, true, false);
                return texts(reader.getImageMetadata(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            throw notPng(file);
        }
    }

    private static Map<String, String> texts(IIOMetadata metadata) {
        Element root = (Element) metadata.getAsTree(FORMAT);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String kind : List.of("tEXtEntry", "zTXtEntry", "iTXtEntry")) {
            NodeList entries = root.getElementsByTagName(kind);
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                texts.put(
                        entry.getAttribute("keyword"), entry.getAttribute(kind.equals("tEXtEntry") ? "value" : "text"));
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private static IllegalArgumentException notPng(Path file) {
        return new IllegalArgumentException(file + " cannot be read as a PNG; name a picture that Flankmap wrote");
    }
}
