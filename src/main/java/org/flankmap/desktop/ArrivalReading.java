package org.flankmap.desktop;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.flankmap.view.Arrival;

/** The ways from the page about arrival to how it is computed, what it is worth, and its inputs. */
final class ArrivalReading extends VBox {
    ArrivalReading(ArrivalContext context) {
        super(2);
        getChildren()
                .addAll(
                        new TextLabel("Why believe it?", "section-heading"),
                        link(context, "how-computed", "How is this computed?", () -> {
                            GuideText guide = GuideText.bundled("reinforcement-model.md");
                            guide.setId("model-guide");
                            return guide;
                        }),
                        link(
                                context,
                                "back-test-link",
                                "Does it predict what happened?",
                                () -> new BackTestPage(context.posture(), context.browser())),
                        link(context, "parameters-link", "Its parameters, with their sources", () -> {
                            Arrival arrival =
                                    context.arrivals().arrivalProperty().get();
                            return new ParametersPage(context, arrival.b().parameters());
                        }));
    }

    private static Hyperlink link(ArrivalContext context, String id, String words, Supplier<Node> page) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(event -> context.pages().accept(page.get()));
        return link;
    }
}
