package org.flankmap.briefing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.flankmap.scenario.Scenario;
import org.flankmap.snapshot.PictureFile;
import org.flankmap.view.ViewWriter;

/** Writes a briefing as the JSON that {@link BriefingReader} reads. */
public final class BriefingWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ViewWriter views;

    /** @param builtIn the scenarios that every reader has */
    public BriefingWriter(List<Scenario> builtIn) {
        views = new ViewWriter(builtIn);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws PictureFile.UnwritableException with a sentence for the user; an older file is as it was
     */
    public void save(Briefing briefing, Path file) {
        byte[] bytes = text(briefing).getBytes(StandardCharsets.UTF_8);
        PictureFile.write(file, out -> out.write(bytes));
    }

    public String text(Briefing briefing) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(lines)
                .withArrayIndenter(lines)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try {
            return MAPPER.writer(printer).writeValueAsString(write(briefing)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", impossible);
        }
    }

    ObjectNode write(Briefing briefing) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", briefing.title());
        if (!briefing.subtitle().isEmpty()) {
            json.put("subtitle", briefing.subtitle());
        }
        ArrayNode slides = json.putArray("slides");
        briefing.slides().forEach(slide -> slides.add(slide(slide)));
        return json;
    }

    private ObjectNode slide(Slide slide) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", slide.kind().word());
        json.put("title", slide.title());
        if (!slide.subtitle().isEmpty()) {
            json.put("subtitle", slide.subtitle());
        }
        if (!slide.claims().isEmpty()) {
            ArrayNode claims = json.putArray("claims");
            slide.claims().forEach(claim -> claims.add(claim(claim)));
        }
        if (!slide.notes().isEmpty()) {
            json.put("notes", slide.notes());
        }
        json.put("panel", slide.panel());
        json.put("legend", slide.legend());
        json.put("enlargement", slide.enlargement());
        json.set("view", views.write(slide.view()));
        return json;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", claim.text());
        if (!claim.sources().isEmpty()) {
            ArrayNode sources = json.putArray("sources");
            claim.sources().forEach(sources::add);
        }
        return json;
    }
}
