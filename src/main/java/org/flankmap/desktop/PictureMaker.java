package org.flankmap.desktop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import org.flankmap.geo.Viewport;
import org.flankmap.snapshot.Animation;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.PngText;
import org.flankmap.snapshot.Sequence;
import org.flankmap.snapshot.Snapshot;
import org.flankmap.view.Figures;
import org.flankmap.view.View;
import org.flankmap.view.ViewState;
import org.flankmap.view.ViewWriter;

/** Makes the pictures that have been composed, as files or for the clipboard. It takes a second or so, so not on the window's thread. */
final class PictureMaker {
    private static final Duration FRAME_TIME = Duration.ofMillis(500);

    private final Workspace workspace;

    PictureMaker(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What a picture is made of.
     *
     * @param state what it shows, in its own look
     * @param seen the part of the map in the frame
     */
    record Shot(Composition how, ViewState state, Viewport seen) {
        Page page(Figures figures) {
            return how.page(figures, seen.extent(), state.divider());
        }
    }

    /** Writes the file of a shot. */
    Exporter.Job job(Shot shot) {
        return shot.how().kind().moves() ? timeline(shot) : page(shot);
    }

    private Exporter.Job page(Shot shot) {
        Composition how = shot.how();
        return (file, progress) -> {
            Page page = page(shot, shot.state());
            Map<String, String> texts = Map.of(PngText.VIEW, view(shot));
            if (how.worldFile()) {
                snapshot(shot).writeWithWorldFile(page, how.size(), file, texts, progress);
            } else {
                snapshot(shot).write(page, how.size(), file, texts, progress);
            }
        };
    }

    private Exporter.Job timeline(Shot shot) {
        List<ViewState> states = shot.how().timeline(shot.state());
        return (file, progress) -> {
            Sequence sequence = new Sequence(states.size(), index -> page(shot, states.get(index)));
            new Animation(workspace.basemap(), shot.state().style())
                    .write(sequence, shot.how().size(), file, FRAME_TIME, progress);
        };
    }

    private Page page(Shot shot, ViewState state) {
        return shot.page(Figures.of(workspace.posture(), state));
    }

    private Snapshot snapshot(Shot shot) {
        return shot.how().snapshot(workspace.basemap(), shot.state().style());
    }

    /** What a PNG carries, so that the view it shows can be had back from it. */
    private String view(Shot shot) {
        return new ViewWriter(workspace.scenarios())
                .write(View.of(shot.state(), shot.seen()))
                .toString();
    }

    /** The picture of a shot in its pixels. */
    Image image(Shot shot) {
        Composition how = shot.how();
        Page page = page(shot, shot.state());
        Viewport pixels = new Viewport(
                shot.seen().camera(), how.size().width(), how.size().height(), 1);
        return MapPicture.paint(
                        pixels,
                        (g, view) -> snapshot(shot).painting(page, how.size()).accept(g))
                .image();
    }
}
