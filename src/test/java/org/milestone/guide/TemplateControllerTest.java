package org.milestone.guide;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.milestone.MilestoneTest;
import org.milestone.content.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@MilestoneTest
class TemplateControllerTest {
    @Autowired
    private Library library;

    @Test
    void aTemplateComesAsAFileOfItsOwnName() throws Exception {
        var web =
                MockMvcBuilders.standaloneSetup(new TemplateController(library)).build();
        web.perform(get("/templates/change-request/blank.md"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/markdown;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"change-request.md\""))
                .andExpect(content().string(Matchers.startsWith("# Change request [number]")));
        web.perform(get("/templates/change-request/filled.md"))
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"change-request-example.md\""));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        var web =
                MockMvcBuilders.standaloneSetup(new TemplateController(library)).build();
        web.perform(get("/templates/nothing/blank.md")).andExpect(status().isNotFound());
        web.perform(get("/templates/nothing/filled.md")).andExpect(status().isNotFound());
    }
}
