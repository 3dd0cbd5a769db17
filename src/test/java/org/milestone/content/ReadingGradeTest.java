package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.content.domain.Block;
import org.milestone.content.domain.Text;

class ReadingGradeTest {

    @ParameterizedTest
    @CsvSource({"plan,1", "budget,2", "manager,3", "table,2", "make,1", "planned,1", "wanted,2", "the,1"})
    void syllablesAreCountedByVowels(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theGradeFollowsTheFormulaOverSentencesOfParagraphs() {
        // 10 words, 2 sentences, 13 syllables: 0.39 * 5 + 11.8 * 1.3 - 15.59 = 1.7
        var html = "<h2>A heading that does not count</h2><p>The plan is on the table. Ask the manager now.</p>";
        assertThat(ReadingGrade.of(new Text(List.of(new Block.Prose(html)), List.of(), "")))
                .isEqualTo(1.7, within(0.05));
    }

    @Test
    void aTextWithoutWordsHasNoGrade() {
        assertThat(ReadingGrade.of(Text.EMPTY)).isZero();
    }
}
