package org.flankmap.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figure;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Status;
import org.flankmap.posture.Strength;

/** One step from the recorded posture to a scenario's. Steps are taken in order, each on the result of those before. */
public sealed interface Change {
    Grounds grounds();

    /**
     * A formation that the dataset does not have is stationed somewhere.
     *
     * @param id unused among formations
     * @param sidc APP-6D symbol identification code, 20 digits
     * @param framework the nation (alpha-3) that leads it
     * @param place id of a node
     * @param status in place or rotational, or held at readiness with {@code earmarkedFor}
     */
    record Station(
            String id,
            String name,
            String shortName,
            FormationKind kind,
            Echelon echelon,
            String sidc,
            String framework,
            Optional<String> parent,
            String place,
            Status status,
            Strength strength,
            List<Contributor> contributors,
            Optional<String> earmarkedFor,
            Grounds grounds)
            implements Change {
        public Station {
            contributors = List.copyOf(contributors);
        }
    }

    /**
     * A formation goes to a place and stays there, whatever held it elsewhere before.
     *
     * @param parent the formation it comes under there; empty: as before
     */
    record Move(String formation, String place, Status status, Optional<String> parent, Grounds grounds)
            implements Change {
        public Move {
            if (!status.present()) {
                throw new IllegalArgumentException("a formation that moves is in place or rotational afterwards");
            }
        }
    }

    /** Formations leave without replacement. */
    record Withdraw(Selection selection, Grounds grounds) implements Change {}

    /** Figures of a formation's strength are replaced; the others stay. */
    record Restrength(String formation, Map<Indicator, Figure> figures, Grounds grounds) implements Change {
        public Restrength {
            figures = new Strength(figures).figures();
        }
    }

    /**
     * A formation is tied to a state and held ready to move there.
     *
     * @param earmarkedFor the state (alpha-3)
     * @param noticeDays within how many days it is to move
     */
    record RaiseReadiness(String formation, String earmarkedFor, Figure noticeDays, Grounds grounds)
            implements Change {}

    /**
     * A formation is to move within other days of the order; where it stands, and for whom it is held, stays.
     *
     * @param noticeDays within how many days it is to move
     */
    record SetNotice(String formation, Figure noticeDays, Grounds grounds) implements Change {}

    /**
     * A stock is kept at another place, with all that it holds.
     *
     * @param place id of a node
     */
    record MoveStock(String stock, String place, Grounds grounds) implements Change {}

    /** A corridor can be used. */
    record OpenCorridor(String corridor, Grounds grounds) implements Change {}

    /** A corridor cannot be used. */
    record CloseCorridor(String corridor, Grounds grounds) implements Change {}

    /** A parameter of the movement model takes another value; the model knows names and units. */
    record SetParameter(String name, double value, Grounds grounds) implements Change {
        public SetParameter {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("parameter " + name + " needs a number");
            }
        }
    }
}
