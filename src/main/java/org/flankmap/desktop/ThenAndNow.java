package org.flankmap.desktop;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flankmap.posture.Context;
import org.flankmap.posture.Posture;

/** The article's figures of July 2023 beside what is known today, each with its sources. */
final class ThenAndNow {
    private ThenAndNow() {}

    static Node page(Posture posture, Consumer<String> browser) {
        VBox page = new VBox(
                4,
                text("Then and now", "panel-heading"),
                text(
                        "What the article of July 2023 said, and what is known on "
                                + posture.asOf().display(),
                        "panel-subheading"));
        page.setId("then-and-now-page");
        for (Context.ArticleFigure figure : posture.context().figures()) {
            VBox box = new VBox(
                    3,
                    text(figure.topic(), "state-name"),
                    text("July 2023: " + figure.said(), "body-text"),
                    text(now(figure), "body-text"));
            figure.sources().stream().flatMap(id -> posture.source(id).stream()).forEach(source -> box.getChildren()
                    .add(SourceLink.of(source, browser)));
            box.getStyleClass().add("state-box");
            page.getChildren().add(box);
        }
        return page;
    }

    private static String now(Context.ArticleFigure figure) {
        String verdict = figure.verdict().replace('-', ' ');
        return figure.now().isEmpty() ? "Today: " + verdict + "." : "Today (" + verdict + "): " + figure.now();
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
