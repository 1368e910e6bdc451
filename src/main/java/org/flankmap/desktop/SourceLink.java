package org.flankmap.desktop;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Source;

/** A source as a link that opens in the browser. */
final class SourceLink {
    private SourceLink() {}

    static Hyperlink of(Source source, Consumer<String> browser) {
        String date = source.date().map(PartialDate::display).orElse("undated");
        Hyperlink link = new Hyperlink(source.publisher() + ", " + date);
        link.getStyleClass().add("source-link");
        link.setWrapText(true);
        link.setTooltip(new Tooltip(
                source.title() + "\n" + source.url() + "\n" + source.tier().label() + " source"));
        link.setAccessibleText("Source: " + source.title() + ", " + source.publisher() + ", " + date);
        link.setOnAction(event -> browser.accept(source.url()));
        return link;
    }
}
