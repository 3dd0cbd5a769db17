package org.milestone.review.ui;

/// A card on the table that number keys reach.
interface Card {
    void press(int number);
}
