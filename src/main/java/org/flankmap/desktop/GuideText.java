package org.flankmap.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** A page of the guide, as it also lies in the documentation, laid out for the panel. */
final class GuideText extends VBox {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private GuideText(Node document) {
        super(6);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            add(block);
        }
    }

    /** @param name of a file of the documentation that ships with the application */
    static GuideText bundled(String name) {
        try (InputStream in = GuideText.class.getResourceAsStream("/assets/docs/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no page called " + name);
            }
            return new GuideText(PARSER.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Node block) {
        if (block instanceof Heading heading) {
            getChildren().add(flow(block, heading.getLevel() == 1 ? "panel-heading" : "section-heading"));
        } else if (block instanceof Paragraph) {
            getChildren().add(flow(block, "body-text"));
        } else if (block instanceof BulletList || block instanceof OrderedList) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                TextFlow flow = flow(item.getFirstChild(), "body-text");
                flow.getChildren().add(0, text("•  ", "body-text"));
                getChildren().add(flow);
            }
        } else if (block instanceof TableBlock) {
            getChildren().add(table(block));
        }
    }

    private static GridPane table(Node block) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(4);
        int row = 0;
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    TextFlow flow = flow(cell, row == 0 ? "table-head" : "body-text");
                    flow.setPrefWidth(column == 0 ? 170 : 62);
                    grid.add(flow, column++, row);
                }
                row++;
            }
        }
        return grid;
    }

    private static TextFlow flow(Node parent, String look) {
        TextFlow flow = new TextFlow();
        flow.setMinHeight(USE_PREF_SIZE);
        inline(flow, parent, look, false);
        return flow;
    }

    private static void inline(TextFlow flow, Node parent, String look, boolean strong) {
        for (Node part = parent.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof org.commonmark.node.Text words) {
                flow.getChildren().add(text(words.getLiteral(), look, strong ? "guide-strong" : "guide-plain"));
            } else if (part instanceof Code code) {
                flow.getChildren().add(text(code.getLiteral(), look, "guide-code"));
            } else if (part instanceof SoftLineBreak) {
                flow.getChildren().add(text(" ", look));
            } else {
                inline(flow, part, look, strong || part instanceof StrongEmphasis);
            }
        }
    }

    private static Text text(String words, String... looks) {
        Text text = new Text(words);
        text.getStyleClass().add("guide");
        text.getStyleClass().addAll(looks);
        return text;
    }
}
