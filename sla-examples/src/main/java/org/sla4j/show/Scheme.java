package org.sla4j.show;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sla4j.policy.Plan;
import org.sla4j.policy.Policy;
import org.sla4j.words.Clauses;
import org.sla4j.words.CreditWords;
import org.sla4j.words.PolicyNames;
import org.sla4j.words.Wording;

/** A policy as a page for people, as its vendor would print it. Immutable. */
public final class Scheme {
    private final ImmutableList<Block> blocks;

    private Scheme(ImmutableList<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * The page of a policy.
     *
     * @param language the language of the policy's texts, a BCP 47 tag as the policy writes it: {@code sv}
     */
    public static Scheme of(Policy policy, String language) {
        PolicyNames names = PolicyNames.of(policy, language);
        Blocks blocks = new Blocks();
        head(names, blocks);
        blocks.heading(2, "What is promised");
        PromiseTables.write(names, blocks);
        plans(names, blocks);
        Hours.write(names, blocks);
        Levels.severities(names, blocks);
        services(names, blocks);
        blocks.heading(2, "Special cases");
        Clauses clauses = Clauses.of(names);
        blocks.points(policy.rules().stream().map(clauses::rule).toList());
        Attributes.write(names, blocks);
        People.write(names, blocks);
        CreditWords credits = CreditWords.of(names);
        blocks.heading(2, "How often it is kept");
        blocks.points(policy.attainment().stream().map(credits::share).toList());
        blocks.heading(2, "What a breach is worth");
        blocks.points(Stream.concat(
                        policy.credits().stream().map(credits::credit),
                        policy.creditsAtMost().stream()
                                .map(total -> "All credits together: at most " + credits.total(total)))
                .toList());
        Levels.tiers(names, blocks);
        Life.write(names, blocks);
        blocks.heading(2, "How to reach " + vendor(names));
        blocks.points(policy.contacts().stream().map(clauses::contact).toList());
        blocks.heading(2, "Notes").points(names.texts(policy.header().notes()));
        blocks.heading(2, "How the vendor's text was read")
                .points(names.texts(policy.header().assumptions()));
        return new Scheme(blocks.all());
    }

    /** The page as text of 100 columns. */
    public String text() {
        return TextPage.of(blocks);
    }

    /** The page as Markdown. */
    public String markdown() {
        return MarkdownPage.of(blocks);
    }

    private static String vendor(PolicyNames names) {
        return names.policy().header().vendor().map(names::text).orElse("the vendor");
    }

    private static void head(PolicyNames names, Blocks blocks) {
        Policy.Header header = names.policy().header();
        String title = names.heading();
        blocks.heading(1, title.isEmpty() ? names.policy().id() : title);
        blocks.paragraph("Policy " + names.policy()
                + header.source().map(source -> ", read from " + source).orElse("")
                + Wording.validity(header.validity())
                        .map(dates -> ", for tickets opened " + dates)
                        .orElse("")
                + ".");
    }

    /** What is to be said of plans beside their tables. */
    private static void plans(PolicyNames names, Blocks blocks) {
        List<String> dates = new ArrayList<>();
        for (Plan plan : names.policy().plans().values()) {
            Wording.validity(plan.validity())
                    .ifPresent(words -> dates.add(names.plan(plan.id()) + " holds for tickets opened " + words + "."));
        }
        blocks.points(dates);
    }

    private static void services(PolicyNames names, Blocks blocks) {
        Policy policy = names.policy();
        blocks.heading(2, "What the plans hold");
        if (policy.plans().isEmpty()) {
            return;
        }
        ImmutableList.Builder<String> header = ImmutableList.<String>builder().add("Service");
        policy.plans().keySet().forEach(id -> header.add(names.plan(id)));
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (String service : policy.services().keySet()) {
            ImmutableList.Builder<String> row = ImmutableList.<String>builder().add(names.service(service));
            for (Plan plan : policy.plans().values()) {
                row.add(Clauses.of(names).held(plan, service));
            }
            rows.add(row.build());
        }
        blocks.grid(new Block.Grid(header.build(), ImmutableList.copyOf(rows)));
    }
}
