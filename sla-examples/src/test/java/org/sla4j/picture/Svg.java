package org.sla4j.picture;

import com.google.common.base.Splitter;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG document as a test looks at it. */
record Svg(Element root) {
    static Svg parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Svg(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("the picture must be XML but was\n" + text, e);
        }
    }

    List<Element> all(String name) {
        NodeList nodes = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    String words(String name) {
        return all(name).get(0).getTextContent();
    }

    double width() {
        return side(2);
    }

    private double side(int place) {
        return Double.parseDouble(
                Splitter.on(' ').splitToList(root.getAttribute("viewBox")).get(place));
    }

    double height() {
        return side(3);
    }

    /** The texts that are drawn. */
    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** The baseline of the first text that reads so. */
    double lineOf(String words) {
        return all("text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .map(text -> number(text, "y"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"" + words + "\" must be drawn but was not in " + texts()));
    }

    /** The shapes of a class whose top lies between two heights, in the order of drawing. */
    List<Element> shapes(String name, String style, double from, double to) {
        String top = name.equals("line") ? "y1" : "y";
        return all(name).stream()
                .filter(shape -> shape.getAttribute("class").equals(style))
                .filter(shape -> number(shape, top) >= from && number(shape, top) < to)
                .toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Where a box begins and ends. */
    static List<Double> sides(Element rect) {
        return List.of(number(rect, "x"), number(rect, "x") + number(rect, "width"));
    }
}
