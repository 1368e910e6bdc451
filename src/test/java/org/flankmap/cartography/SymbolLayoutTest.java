package org.flankmap.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.flankmap.cartography.SymbolLayout.Item;
import org.flankmap.cartography.SymbolLayout.Placed;
import org.junit.jupiter.api.Test;

class SymbolLayoutTest {
    private static final Rectangle2D BOX = new Rectangle2D.Double(-24, -28, 48, 46);

    private final SymbolLayout layout = new SymbolLayout(4);

    private static Item item(String id, double x, double y, double weight) {
        return new Item(id, x, y, BOX, weight, MapSymbol.Group.ALLIED, Optional.empty());
    }

    private static List<Item> crowd(int count, double side) {
        Random random = new Random(7);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item("f" + i, random.nextDouble() * side, random.nextDouble() * side, random.nextInt(5)));
        }
        return items;
    }

    @Test
    void aSymbolWithRoomStaysInItsPlace() {
        Map<String, Placed> placed = layout.place(List.of(item("a", 100, 100, 1), item("b", 400, 100, 1)));
        assertThat(placed.values()).noneMatch(Placed::moved);
    }

    @Test
    void ofTwoInOnePlaceTheHeavierStaysAndTheOtherMovesNoFurtherThanNeeded() {
        Map<String, Placed> placed =
                layout.place(List.of(item("brigade", 100, 100, 2), item("battalion", 100, 100, 1)));
        assertThat(placed.get("brigade").moved()).isFalse();
        Placed battalion = placed.get("battalion");
        assertThat(battalion.moved()).isTrue();
        assertThat(Math.hypot(battalion.x() - 100, battalion.y() - 100)).isLessThan(120);
    }

    @Test
    void noTwoSymbolsOverlapHoweverManyShareAPlace() {
        List<Placed> placed = new ArrayList<>(layout.place(crowd(400, 900)).values());
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                assertThat(placed.get(i).box().intersects(placed.get(j).box()))
                        .as(placed.get(i).item().id() + " over "
                                + placed.get(j).item().id())
                        .isFalse();
            }
        }
    }

    @Test
    void everySymbolIsShownOrCountedInAStack() {
        Map<String, Placed> placed = layout.place(crowd(400, 900));
        int stacked = placed.values().stream().mapToInt(p -> p.stacked().size()).sum();
        assertThat(stacked).isPositive();
        assertThat(placed.size() + stacked).isEqualTo(400);
    }

    @Test
    void orderOfTheListDoesNotMatter() {
        List<Item> items = crowd(120, 900);
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(layout.place(shuffled)).isEqualTo(layout.place(items));
    }

    @Test
    void sidesNeverStackTogether() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(new Item(
                    "n" + i,
                    50,
                    50,
                    BOX,
                    300 - i,
                    i % 2 == 0 ? MapSymbol.Group.ALLIED : MapSymbol.Group.OPPOSING,
                    Optional.empty()));
        }
        Map<String, Placed> placed = layout.place(items);
        for (Placed symbol : placed.values()) {
            int parity = Integer.parseInt(symbol.item().id().substring(1)) % 2;
            assertThat(symbol.stacked()).allMatch(id -> Integer.parseInt(id.substring(1)) % 2 == parity);
        }
    }

    @Test
    void aSymbolMovedByHandStandsExactlyThere() {
        Item moved =
                new Item("moved", 100, 100, BOX, 0, MapSymbol.Group.ALLIED, Optional.of(new Point2D.Double(33, -7)));
        Placed placed = layout.place(List.of(item("heavy", 130, 95, 9), moved)).get("moved");
        assertThat(placed.x()).isEqualTo(133);
        assertThat(placed.y()).isEqualTo(93);
    }

    @Test
    void theLastOfItsSideIsShownFartherOutRatherThanLost() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(item("f" + i, 60 * (i % 20), 60 * (i / 20), 5));
        }
        items.add(new Item("lone", 600, 450, BOX, 0, MapSymbol.Group.OPPOSING, Optional.empty()));
        assertThat(layout.place(items)).containsKey("lone");
    }

    @Test
    void ofManyInOnePlaceAFewStandSideBySideAndTheOthersCountUnderTheFirst() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            items.add(item("f" + i, 50, 50, 9 - i));
        }
        Map<String, Placed> placed = layout.place(items);
        assertThat(placed).containsOnlyKeys("f0", "f1", "f2", "f3");
        assertThat(placed.get("f0").stacked()).containsExactly("f4", "f5", "f6", "f7", "f8");
    }
}
