package org.flankmap.posture;

/** Turns the entries that have no place on the map into sources, nations, events and context. */
public final class RecordReaders {
    private RecordReaders() {}

    public static Source source(JsonEntry e) {
        return new Source(
                e.get("id").text(),
                e.get("title").text(),
                e.get("publisher").text(),
                e.get("date").optional(JsonEntry::date),
                e.get("url").text(),
                e.get("tier").word(Tier.class),
                e.get("note").textOrEmpty());
    }

    public static Nation nation(JsonEntry e) {
        return new Nation(
                e.get("id").text(),
                e.get("name").text(),
                e.get("joinedNato").optional(JsonEntry::date),
                e.get("spending").listOrEmpty(RecordReaders::spending),
                e.get("activePersonnel").listOrEmpty(EntryReaders::figure),
                e.get("tanks").listOrEmpty(EntryReaders::figure),
                e.get("artillery").listOrEmpty(EntryReaders::figure));
    }

    private static Nation.Spending spending(JsonEntry e) {
        return new Nation.Spending(
                e.get("year").integer(),
                EntryReaders.figure(e.get("share")),
                e.get("kind").text().equals("estimate"),
                EntryReaders.sources(e));
    }

    public static Event event(JsonEntry e) {
        return new Event(
                e.get("id").text(),
                e.get("date").date(),
                e.get("title").text(),
                e.get("text").textOrEmpty(),
                EntryReaders.sources(e));
    }

    public static Context context(JsonEntry e) {
        return new Context(
                e.get("figures").list(RecordReaders::articleFigure),
                e.get("series").list(RecordReaders::series),
                e.get("gaps").list(RecordReaders::gap));
    }

    private static Context.ArticleFigure articleFigure(JsonEntry e) {
        return new Context.ArticleFigure(
                e.get("id").text(),
                e.get("topic").text(),
                e.get("said").text(),
                e.get("saidValue").optional(EntryReaders::figure),
                e.get("unit").textOrEmpty(),
                e.get("verdict").text(),
                e.get("now").textOrEmpty(),
                e.get("nowValue").optional(EntryReaders::figure),
                EntryReaders.sources(e));
    }

    private static Context.Series series(JsonEntry e) {
        return new Context.Series(
                e.get("id").text(),
                e.get("title").text(),
                e.get("unit").text(),
                e.get("points").list(RecordReaders::point));
    }

    private static Context.Point point(JsonEntry e) {
        return new Context.Point(
                e.get("date").date(),
                EntryReaders.figure(e.get("quantity")),
                e.get("kind").text(),
                EntryReaders.sources(e),
                e.get("note").textOrEmpty());
    }

    private static Context.Gap gap(JsonEntry e) {
        return new Context.Gap(
                e.get("id").text(),
                e.get("name").text(),
                e.get("text").text(),
                e.get("asOf").optional(JsonEntry::date),
                EntryReaders.sources(e));
    }
}
