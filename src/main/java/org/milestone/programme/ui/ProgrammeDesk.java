package org.milestone.programme.ui;

import org.milestone.account.CurrentAccount;
import org.milestone.programme.FigureService;
import org.milestone.programme.JoiningService;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.ProposalService;
import org.springframework.stereotype.Component;

/// What a programme's page works with.
@Component
record ProgrammeDesk(
        ProgrammeService programmes,
        JoiningService joining,
        ProposalService proposals,
        FigureService figures,
        CurrentAccount current) {}
