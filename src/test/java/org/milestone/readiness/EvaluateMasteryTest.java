package org.milestone.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.readiness.domain.Mastery.Answer;
import org.milestone.readiness.domain.SimulatedLearners;

class EvaluateMasteryTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfAnswersIsJudged() throws IOException {
        var lines = new ArrayList<String>();
        int learner = 0;
        for (var history : SimulatedLearners.draw(300, 2)) {
            learner++;
            for (var answer : history) {
                lines.add("l" + learner + "," + answer.skill() + "," + (answer.correct() ? 1 : 0));
            }
        }
        lines.set(4, "l1,set-3,perhaps");
        var file = Files.write(folder.resolve("answers.csv"), lines);
        var out = new ByteArrayOutputStream();
        int code =
                EvaluateMastery.run(List.of(file.toString(), "7"), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("line 5: correct is 'perhaps', not 0 or 1", "300 learners", "60 learners held out, seed 7")
                .containsPattern(
                        "mastery fitted +AUC 0\\.\\d{4} +log loss 0\\.\\d{4} +Brier 0\\.\\d{4} +ECE 0\\.\\d{4}")
                .containsPattern("bars .* (met|missed)");
        assertThat(code).isIn(0, 1);
    }

    @Test
    void columnsOfTheAssistmentsDataAreFoundByNameAndSortedByTheirNumber() throws IOException {
        var file = read("""
                "user_id","log_id","sequence_id","correct"
                50121,167478035,7014,0
                50121,167478034,7014,1
                50121,167478036,7014,0.5
                51950,x,7014,1
                51950,167478040,7014
                """);
        assertThat(file.learners().get("50121")).containsExactly(new Answer("7014", true), new Answer("7014", false));
        assertThat(file.problems())
                .extracting(AnswerFile.Problem::toString)
                .containsExactly(
                        "line 4: correct is '0.5', not 0 or 1",
                        "line 5: order is 'x', not a number",
                        "line 6: 3 columns, at least 4 are needed");
    }

    @Test
    void aWrongCallIsTold() {
        var out = new ByteArrayOutputStream();
        assertThat(EvaluateMastery.run(List.of("nowhere.csv"), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(EvaluateMastery.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("cannot be read", "usage");
    }

    private static AnswerFile read(String text) throws IOException {
        return AnswerFile.read(new BufferedReader(new StringReader(text)));
    }
}
