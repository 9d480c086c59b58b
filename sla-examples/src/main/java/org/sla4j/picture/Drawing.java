package org.sla4j.picture;

import com.google.common.collect.ImmutableMap;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SVG document in the making: shapes by the class that says how they look, and text. */
final class Drawing {
    /** From one line to the next, as a share of the font size. */
    static final double LEADING = 1.25;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private record Shape(String name, Map<String, String> attributes, String text) {}

    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    /** A drawing of a width, in the unit of its coordinates, which have their origin at the top left. */
    Drawing(double width) {
        this.width = width;
    }

    void rect(String style, double x, double y, double wide, double high) {
        shape("rect", style, "x", number(x), "y", number(y), "width", number(wide), "height", number(high));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        shape("line", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
    }

    void circle(String style, double x, double y, double radius) {
        shape("circle", style, "cx", number(x), "cy", number(y), "r", number(radius));
    }

    /** A shape with corners at pairs of coordinates. */
    void polygon(String style, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(number(corners[i]))
                    .append(',')
                    .append(number(corners[i + 1]));
        }
        shape("polygon", style, "points", points.toString());
    }

    /** Text whose baseline is at y; the class says whether it begins, has its middle or ends at x. */
    void text(String style, double x, double y, String words) {
        shapes.add(
                new Shape("text", ImmutableMap.of("class", style, "x", number(x), "y", number(y)), printable(words)));
    }

    /** Room for text of a font size, from a height down. */
    record Column(double left, double top, double width, double size) {}

    /** Text in as many lines as it needs; returns the height at which it ends. */
    double lines(String style, String words, Column column) {
        double y = column.top;
        for (String line : Measure.lines(words, column.size, column.width)) {
            y += column.size * LEADING;
            text(style, column.left, y, line);
        }
        return y;
    }

    private void shape(String name, String style, String... attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("class", style);
        for (int i = 0; i < attributes.length; i += 2) {
            all.put(attributes[i], attributes[i + 1]);
        }
        shapes.add(new Shape(name, all, ""));
    }

    /** At most two decimals, with a point. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    /** XML cannot hold control characters at all. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().map(c -> isPrintable(c) ? c : 0xFFFD).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\n' || (character >= ' ' && !isSurrogate && character != 0xFFFE && character != 0xFFFF);
    }

    /**
     * The document.
     *
     * @param height of the drawing
     * @param natural the width in pixels where nothing else says how wide it is shown
     */
    String document(double height, int natural, String title, String description) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            attributes(xml, frame(height, natural));
            described(xml, "title", title);
            described(xml, "desc", description);
            element(xml, new Shape("style", Map.of(), Style.CSS));
            Style.definitions(xml);
            element(xml, new Shape("rect", ImmutableMap.of("class", "page", "width", "100%", "height", "100%"), ""));
            for (Shape shape : shapes) {
                element(xml, shape);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
        return text.toString();
    }

    private ImmutableMap<String, String> frame(double height, int natural) {
        return ImmutableMap.<String, String>builder()
                .put("viewBox", "0 0 " + number(width) + " " + number(height))
                .put("width", Integer.toString(natural))
                .put("height", Long.toString(Math.round(height * natural / width)))
                .put("role", "img")
                .put("aria-labelledby", "title description")
                .buildOrThrow();
    }

    private static void described(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        String id = name.equals("desc") ? "description" : name;
        element(xml, new Shape(name, Map.of("id", id), printable(words)));
    }

    private static void element(XMLStreamWriter xml, Shape shape) throws XMLStreamException {
        xml.writeCharacters("\n");
        if (shape.text.isEmpty()) {
            xml.writeEmptyElement(shape.name);
            attributes(xml, shape.attributes);
            return;
        }
        xml.writeStartElement(shape.name);
        attributes(xml, shape.attributes);
        xml.writeCharacters(shape.text);
        xml.writeEndElement();
    }

    private static void attributes(XMLStreamWriter xml, Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }
}
