package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What report programs put around their tables, and how they write letters. */
class ReportLayoutTest {

    @TempDir
    Path folder;

    @Test
    void finds_a_table_that_is_shorter_than_what_stands_before_it() {
        Reading single = Reading.of(folder, """
                "Report Name: Campaigns"
                "Report Time: 11/1/2024 - 11/14/2024"
                "Time Zone: (GMT-08:00) Pacific Time (US & Canada); Tijuana"
                "Report Aggregation: Daily"
                "Report Filter: "
                "Rows: 2"

                "Date","Campaign","Impressions"
                "11/1/2024","Brand","1,290"
                "11/14/2024","Brand","933"
                """);
        assertThat(single.columns()).containsExactly("Date", "Campaign", "Impressions");
        assertThat(single.rows()).hasSize(2);
        Reading paired = Reading.of(folder, """
                Account ID,12345
                Generated,11/22/2024 3:10
                Time zone,America/New_York
                From,11/1/2024
                To,11/21/2024

                Fields
                Date,Campaign,Site,Impressions
                2024-11-01,Fall,a.com,20031
                2024-11-02,Fall,a.com,20131
                Grand Total:,---,---,40162
                """);
        assertThat(paired.columns()).containsExactly("Date", "Campaign", "Site", "Impressions");
        assertThat(paired.rows()).hasSize(2);
    }

    @Test
    void finds_the_separator_of_a_table_below_remarks_with_other_separators() {
        Reading read = Reading.of(folder, """
                Campaign Performance Report (in UTC)
                Report Start: March 1, 2024, 12:00 AM
                Report End: March 31, 2024, 11:59 PM
                Date Generated: April 1, 2024, 9:00 AM

                Start Date\tCampaign Name\tTotal Spent\tImpressions\tClicks
                03/01/2024\tLead gen\t100.50\t"2,000"\t30
                03/22/2024\tLead gen\t90.10\t"1,800"\t25
                """);
        assertThat(read.columns())
                .containsExactly("Start Date", "Campaign Name", "Total Spent", "Impressions", "Clicks");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void takes_the_questions_below_short_names_for_names() {
        Reading read = Reading.of(folder, """
                StartDate,ResponseId,Q1,Q2
                Start Date,Response ID,How satisfied are you?,Score from 0 to 10
                "{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
                2024-11-01 09:00:00,R_1,Very satisfied,9
                2024-11-02 09:00:00,R_2,Satisfied,7
                """);
        assertThat(read.columns())
                .containsExactly("Start Date", "Response ID", "How satisfied are you?", "Score from 0 to 10");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.skipped()).isEqualTo(2);
    }

    @Test
    void joins_a_group_of_columns_with_the_names_of_its_members() {
        Reading read = Reading.of(folder, """
                ID,Date,Please rate:,,Any comments?
                ,,I feel valued,I am paid well,Open-Ended Response
                118,11/12/2024,Agree,Disagree,Nothing to add
                119,11/13/2024,Disagree,Agree,
                """);
        assertThat(read.columns())
                .containsExactly(
                        "ID", "Date", "Please rate: - I feel valued", "Please rate: - I am paid well", "Any comments?");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void does_not_take_a_row_of_words_for_a_part_of_the_header() {
        assertThat(Reading.of(folder, "a,b,c\nx,unknown,y\nz,2,w\nv,3,u\n").rows())
                .hasSize(3);
        assertThat(Reading.of(folder, "name,city\nAnn,Rome\nBob,Oslo\n").rows()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesamt: Konto",
                "Total of 2 results",
                "Summe",
                "TOTAL",
                "Total général",
                "Totaux",
                "Suma",
                "Итого",
                "合计",
                "Totals:",
                "Sub-total"
            })
    void leaves_out_totals_in_many_languages(String total) {
        Reading read = Reading.of(folder, "Campaign,ID,Clicks\nSpring,1,10\nFall,2,20\n" + total + ",,30\n");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void leaves_out_remarks_that_are_filled_up_with_empty_cells() {
        Reading read = Reading.of(folder, "Name,City,Age\nAnn,Rome,3\nTotal Recall Ltd,,\n© 2024 Acme Corp.,,\n");
        assertThat(read.cells()).extracting(List::getFirst).containsExactly("Ann", "Total Recall Ltd");
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, Jürgen Größe – Käse",
        "IBM850, Jürgen Größe Käse",
        "windows-1252, Jürgen Größe – “Käse”",
        "windows-1252, O’Hara & Søn",
        "windows-1250, Łukasz Żółć Małgorzata"
    })
    void tells_old_encodings_by_their_letters(String charset, String text) {
        Reading read = Reading.of(folder, "Name;City\n" + text + ";x\n", Charset.forName(charset));
        assertThat(read.cells().getFirst().getFirst()).isEqualTo(text);
    }
}
