package org.sla4j.picture;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How shapes look, in light and in dark. Every kind has a pattern or an outline of its own, so that nothing is said by
 * colour alone.
 */
final class Style {
    /** Font sizes in the unit of coordinates; at 360 pixels a picture is a tenth smaller. */
    static final double TITLE = 17;

    static final double STRONG = 13.5;
    static final double BODY = 12.5;
    static final double SMALL = 11.5;

    static final String CSS = """

            text { font-family: Helvetica, Arial, 'Liberation Sans', sans-serif; font-size: 12.5px; fill: #1d2430; }
            .title { font-size: 17px; font-weight: bold; }
            .strong { font-size: 13.5px; font-weight: bold; }
            .quiet { fill: #4a5361; }
            .small { font-size: 11.5px; }
            .key { font-size: 11.5px; font-weight: bold; }
            .end { text-anchor: end; }
            .middle { text-anchor: middle; }
            .page { fill: #ffffff; }
            .rule { stroke: #c9ced8; stroke-width: 1; }
            .grid { stroke: #c9ced8; stroke-width: 1; stroke-dasharray: 1 3; }
            .shut { stroke: #7b8494; stroke-width: 1.5; }
            .open { fill: #f3f5f9; stroke: #4a5361; stroke-width: 1; }
            .holiday { fill: url(#holiday); stroke: #9aa2b1; stroke-width: 1; }
            .skipped { fill: #ffffff; stroke: #1d2430; stroke-width: 1; stroke-dasharray: 2 2; }
            .twice { fill: none; stroke: #1d2430; stroke-width: 1; stroke-dasharray: 4 2; }
            .counted { fill: #1f5fa8; stroke: #1f5fa8; stroke-width: 1; }
            .ahead { fill: url(#ahead); stroke: #1f5fa8; stroke-width: 1.4; }
            .before { fill: url(#before); stroke: #4a5361; stroke-width: 1; }
            .paused { fill: url(#paused); stroke: #8a6100; stroke-width: 1; }
            .overdue { fill: url(#overdue); stroke: #b3261e; stroke-width: 1.4; }
            .due { fill: #b3261e; stroke: #ffffff; stroke-width: 1.2; }
            .first { fill: #ffffff; stroke: #b3261e; stroke-width: 1.6; }
            .dueline { stroke: #b3261e; stroke-width: 2.4; }
            .tick { stroke: #1d2430; stroke-width: 1.6; }
            .good { fill: #ffffff; stroke: #1b6e3c; stroke-width: 2.2; }
            .bad { stroke: #b3261e; stroke-width: 2.4; }
            .event { fill: #1d2430; }
            .stem { stroke: #1d2430; stroke-width: 1; }
            .now { stroke: #1d2430; stroke-width: 1.6; stroke-dasharray: 4 2; }
            .full { fill: #1d2430; }
            .half { fill: url(#before); stroke: #4a5361; stroke-width: 1; }
            .inverse { fill: #ffffff; font-weight: bold; }
            .fold { stroke: #7b8494; stroke-width: 2; stroke-dasharray: 1 5; stroke-linecap: round; }
            .p-ahead { stroke: #1f5fa8; stroke-width: 1.4; }
            .p-before { fill: #4a5361; }
            .p-paused { stroke: #8a6100; stroke-width: 2.2; }
            .p-overdue { stroke: #b3261e; stroke-width: 2.2; }
            .p-holiday { stroke: #9aa2b1; stroke-width: 1.2; }
            @media screen and (prefers-color-scheme: dark) {
              text { fill: #e8ebf1; }
              .quiet { fill: #aab3c2; }
              .page, .skipped, .first, .good { fill: #14181f; }
              .rule, .grid { stroke: #3c4553; }
              .shut { stroke: #8b95a6; }
              .open { fill: #212833; stroke: #9aa5b6; }
              .holiday, .p-holiday { stroke: #6b7585; }
              .skipped, .twice, .tick, .stem, .now { stroke: #e8ebf1; }
              .counted { fill: #7db4f5; stroke: #7db4f5; }
              .ahead, .p-ahead { stroke: #7db4f5; }
              .before { stroke: #aab3c2; }
              .p-before { fill: #aab3c2; }
              .paused, .p-paused { stroke: #e0b23c; }
              .overdue, .p-overdue, .dueline, .bad, .first { stroke: #ff8a80; }
              .due { fill: #ff8a80; stroke: #14181f; }
              .full { fill: #e8ebf1; }
              .half { stroke: #9aa5b6; }
              .inverse { fill: #14181f; }
              .good { stroke: #6fd497; }
              .event { fill: #e8ebf1; }
            }
            """;

    private Style() {}

    static void definitions(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("defs");
        pattern(xml, "ahead", 5, "M0 5 L5 0");
        pattern(xml, "paused", 6, "M1.5 0 V6");
        pattern(xml, "overdue", 6, "M0 0 L6 6 M0 6 L6 0");
        pattern(xml, "holiday", 6, "M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5");
        dots(xml);
        xml.writeEndElement();
    }

    private static void pattern(XMLStreamWriter xml, String id, int size, String path) throws XMLStreamException {
        start(xml, id, size);
        xml.writeEmptyElement("path");
        xml.writeAttribute("class", "p-" + id);
        xml.writeAttribute("d", path);
        xml.writeEndElement();
    }

    private static void dots(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "before", 4);
        xml.writeEmptyElement("circle");
        xml.writeAttribute("class", "p-before");
        xml.writeAttribute("cx", "2");
        xml.writeAttribute("cy", "2");
        xml.writeAttribute("r", "0.9");
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String id, int size) throws XMLStreamException {
        xml.writeStartElement("pattern");
        xml.writeAttribute("id", id);
        xml.writeAttribute("width", Integer.toString(size));
        xml.writeAttribute("height", Integer.toString(size));
        xml.writeAttribute("patternUnits", "userSpaceOnUse");
    }
}
