package org.sla4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays, special days, seasons and years of calendars. */
final class LintDaysTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "holiday-outside-validity | /calendars/office/holidays/1 | 'valid': {'from': '2026-01-01', 'to': '2026-12-31'}; 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Fair', 'date': '2024-12-25'}]}}",
                "holiday-outside-validity | - | 'valid': {'from': '2026-01-01', 'to': '2026-12-31'}; 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Fair', 'date': '2024-12-25'}, {'name': 'Fair', 'date': '2024-12-26'}]}}",
                "holiday-outside-validity | - | 'valid': {'from': '2026-07-01', 'to': '2026-12-31'}; 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Fair', 'date': '2026-01-01'}]}}",
                "season-of-most-of-the-year | - | 'calendars': {OFFICE, 'seasons': [{'from': '11-01', 'to': '03-31', 'hours': {'mon-fri': '08:00-14:00'}}]}}",
                "season-of-most-of-the-year | - | 'calendars': {OFFICE, 'seasons': [{'from': '05-02', 'to': '01-31', 'hours': {'mon-fri': '08:00-14:00'}}]}}",
                "season-of-most-of-the-year | /calendars/office/seasons/0 | 'calendars': {OFFICE, 'seasons': [{'from': '05-01', 'to': '01-31', 'hours': {'mon-fri': '08:00-14:00'}}]}}",
                "special-day-on-holiday | /calendars/office/specialDays/2026-12-24 | 'calendars': {CLOSED: [{'name': 'Fair', 'from': '2026-12-24', 'to': '2026-12-24'}], 'specialDays': {'2026-12-24': {'hours': '09:00-12:00', 'name': 'Stocktaking'}}}}",
                "special-day-on-holiday | - | 'calendars': {CLOSED: [{'name': 'Fair', 'from': '2026-12-24', 'to': '2026-12-25'}], 'specialDays': {'2026-12-24': {'hours': '09:00-12:00', 'name': 'Stocktaking'}}}}",
                "holiday-on-closed-day | - | 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Market', 'date': '2026-12-26'}, {'name': 'Show', 'date': '2026-12-28'}]}}",
                "holiday-on-closed-day | /calendars/office/holidays/1 | 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-25'}, {'name': 'Market', 'date': '2026-12-26'}]}}",
                "holiday-twice | /calendars/office/holidays/1 | 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-28'}, {'name': 'Market', 'date': '2026-12-28'}]}}",
                "holiday-twice | /calendars/office/holidays/1 | 'calendars': {CLOSED: [{'name': 'Fair', 'yearly': '12-28'}, {'name': 'Market', 'yearly': '12-28', 'years': {'to': 2026}}]}}",
                "weekend-of-other-days | - | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'sun-thu': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'yearly': '05-04'}]}}",
                "weekend-of-other-days | /calendars/office/holidays | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'sun-thu': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'yearly': '05-04', 'ifWeekend': 'next-weekday'}]}}",
                "weekend-of-other-days | - | 'calendars': {'office': {'zone': 'Europe/Brussels', 'hours': {'mon-thu': '09:00-17:00'}, 'holidays': [{'name': 'Fair', 'yearly': '05-04', 'ifWeekend': 'next-weekday'}]}}",
                "no-holidays | /calendars/desk | 'calendars': {OFFICE}, 'desk': {'zone': 'UTC', 'hours': {'mon-fri': '08:00-18:00'}}, 'kept': {'calendar': 'desk', 'except': ['office']}}; 'calendar': 'kept'",
                "no-holidays | - | 'calendars': {OFFICE}, 'desk': {'zone': 'UTC', 'hours': {'mon-fri': '08:00-10:00'}}, 'kept': {'calendar': 'office', 'except': ['desk']}}; 'calendar': 'kept'",
                "always-open-calendar | - | 'calendars': {OFFICE}, 'desk': {'zone': 'UTC', 'hours': {'daily': '00:00-24:00'}}}; 'businessDay': 'same-time'; 'targets': {'first-response': '2 business days (desk)'}",
                "idle-part | /calendars/kept/either/0 | 'calendars': {OFFICE}, 'kept': {'either': ['24/7', 'office']}}; 'calendar': 'kept'",
                "idle-part | /calendars/kept/both/1 | 'calendars': {OFFICE}, 'kept': {'both': ['office', '24/7']}}; 'calendar': 'kept'",
                "idle-part | - | 'calendars': {OFFICE}, 'kept': {'calendar': '24/7', 'except': ['office']}}; 'calendar': 'kept'",
                "never-open | - | 'calendars': {OFFICE}, DESK: {'mon-fri': '12:00-20:00'}}, 'kept': {'both': ['office', 'desk']}}; 'calendar': 'kept'",
                "unused-calendar | - | 'calendars': {OFFICE}, DESK: {'mon-fri': '12:00-20:00'}}}; 'targets': {'first-response': {'within': '4 business hours', 'calendar': 'desk'}}",
                "abbreviated-zone | /zone, /calendars/office/zone/default | 'zone': 'CET'; 'attributes': {'site': {}}; 'calendars': {'office': {'zone': {'attribute': 'site', 'default': 'CET'}, 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': {'country': 'BE'}}}",
                "abbreviated-zone | /calendars/office/zone | 'calendars': {'office': {'zone': 'CET', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': {'country': 'BE'}}}",
                "by-outside-hours | - | 'attributes': {'site': {'values': ['Head office', 'Asia/Tokyo']}}; 'calendars': {'office': {'zone': {'attribute': 'site'}, 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': {'country': 'BE'}}}",
            })
    void code_isFoundAtThesePlaces(String code, String places, String fields) throws IOException {
        assertThat(LintedAcme.found(folder, code, fields)).isEqualTo(places.equals("-") ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "odd-year | as in \"2027-12-24\" | 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2024-12-24'}, {'name': 'Fair', 'date': '2027-12-24'}, {'name': 'Fair', 'date': '2023-12-22'}, {'name': 'Fair', 'date': '2062-12-24'}]}}",
                "odd-year | as in \"2026-12-25\" | 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2062-12-25'}, {'name': 'Fair', 'date': '2031-12-25'}]}}",
                "overlapping-seasons | the season 2026-08-15 to 2026-09-15 and the earlier season 2026-08-01 to 2026-08-31 both hold on Saturday, 2026-08-15; | 'calendars': {OFFICE, 'seasons': [{'from': '2026-08-01', 'to': '2026-08-31', 'hours': {'mon-fri': '08:00-14:00'}}, {'from': '2026-08-15', 'to': '2026-09-15', 'hours': {'mon-fri': '10:00-14:00'}}]}}",
                "idle-special-day | which the desk would have without it on the holiday \"Fair\"; | 'calendars': {CLOSED: [{'name': 'Fair', 'date': '2026-12-24'}], 'specialDays': {'2026-12-24': 'closed'}}}",
                "holiday-of-other-date | \"Christmas Day\" does not fall on Thursday, 2026-12-17; | 'calendars': {CLOSED: [{'name': 'Christmas Day', 'date': '2026-12-17'}]}}",
                "holiday-of-other-date | \"Easter Monday\" does not fall on the same date, 04-06, in every year; | 'calendars': {CLOSED: [{'name': 'Easter Monday', 'yearly': '04-06'}]}}",
                "holiday-of-other-date | \"Good Friday\" does not fall 3 days before Easter Sunday; | 'calendars': {CLOSED: [{'name': 'Good Friday', 'easter': -3}]}}",
                "holiday-of-other-date | \"Memorial Day\" is not the day of \"nth\": 1, \"weekday\": \"mon\", \"month\": 5; write \"nth\": -1, \"weekday\": \"mon\", \"month\": 5, | 'calendars': {'office': {'zone': 'America/New_York', 'hours': {'mon-fri': '09:00-17:00'}, 'holidays': [{'name': 'Memorial Day', 'nth': 1, 'weekday': 'mon', 'month': 5}]}}",
                "holiday-twice | the holiday \"Fair\" falls on the same dates as \"Break\" of this list; | 'calendars': {CLOSED: [{'name': 'Break', 'from': '2026-12-24', 'to': '2026-12-30'}, {'name': 'Fair', 'from': '2026-12-24', 'to': '2026-12-30'}]}}",
            })
    void code_says(String code, String words, String fields) throws IOException {
        assertThat(LintedAcme.said(folder, code, fields)).contains(words);
    }
}
