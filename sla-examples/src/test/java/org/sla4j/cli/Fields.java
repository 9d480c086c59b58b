package org.sla4j.cli;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Policies written as the few fields in which they differ from another. */
final class Fields {
    private static final Pattern FIELD = Pattern.compile("(?m)^  \"([^\"]+)\":");

    private Fields() {}

    /** A block with a few fields stands first, so that its lines are those of the file. */
    static String over(String base, String block) {
        if (block.contains("\"format\"")) {
            return block;
        }
        Map<String, String> rest = fields(base);
        rest.keySet().removeAll(fields(block).keySet());
        return block.substring(0, block.lastIndexOf("\n}")) + ",\n"
                + rest.values().stream().collect(joining(",\n")) + "\n}\n";
    }

    /** The fields of a file, which begin in lines of their own. */
    private static Map<String, String> fields(String file) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher names = FIELD.matcher(file);
        List<Integer> starts = names.results().map(MatchResult::start).toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : file.lastIndexOf("\n}") + 1;
            String field = file.substring(starts.get(i), end).strip();
            fields.put(
                    field.substring(1, field.indexOf("\":")),
                    "  " + (field.endsWith(",") ? field.substring(0, field.length() - 1) : field));
        }
        return fields;
    }
}
