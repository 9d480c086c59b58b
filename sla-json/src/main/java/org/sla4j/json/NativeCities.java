package org.sla4j.json;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The zones of places that the IANA list has under another name: in another language, or of a larger neighbour. */
final class NativeCities {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final ImmutableMap<String, String> ZONES = ImmutableMap.<String, String>builder()
            .put("wien", "Europe/Vienna")
            .put("praha", "Europe/Prague")
            .put("prag", "Europe/Prague")
            .put("warszawa", "Europe/Warsaw")
            .put("warschau", "Europe/Warsaw")
            .put("krakow", "Europe/Warsaw")
            .put("roma", "Europe/Rome")
            .put("rom", "Europe/Rome")
            .put("milano", "Europe/Rome")
            .put("milan", "Europe/Rome")
            .put("mailand", "Europe/Rome")
            .put("torino", "Europe/Rome")
            .put("bruxelles", "Europe/Brussels")
            .put("brussel", "Europe/Brussels")
            .put("antwerpen", "Europe/Brussels")
            .put("moskau", "Europe/Moscow")
            .put("moskva", "Europe/Moscow")
            .put("munchen", "Europe/Berlin")
            .put("munich", "Europe/Berlin")
            .put("frankfurt", "Europe/Berlin")
            .put("hamburg", "Europe/Berlin")
            .put("koln", "Europe/Berlin")
            .put("cologne", "Europe/Berlin")
            .put("stuttgart", "Europe/Berlin")
            .put("dusseldorf", "Europe/Berlin")
            .put("bern", "Europe/Zurich")
            .put("basel", "Europe/Zurich")
            .put("geneva", "Europe/Zurich")
            .put("geneve", "Europe/Zurich")
            .put("genf", "Europe/Zurich")
            .put("lausanne", "Europe/Zurich")
            .put("kobenhavn", "Europe/Copenhagen")
            .put("kopenhagen", "Europe/Copenhagen")
            .put("goteborg", "Europe/Stockholm")
            .put("lisboa", "Europe/Lisbon")
            .put("lissabon", "Europe/Lisbon")
            .put("porto", "Europe/Lisbon")
            .put("barcelona", "Europe/Madrid")
            .put("lyon", "Europe/Paris")
            .put("marseille", "Europe/Paris")
            .put("athen", "Europe/Athens")
            .put("athina", "Europe/Athens")
            .put("bucuresti", "Europe/Bucharest")
            .put("bukarest", "Europe/Bucharest")
            .put("beograd", "Europe/Belgrade")
            .put("belgrad", "Europe/Belgrade")
            .put("luxemburg", "Europe/Luxembourg")
            .put("rotterdam", "Europe/Amsterdam")
            .put("eindhoven", "Europe/Amsterdam")
            .put("den_haag", "Europe/Amsterdam")
            .put("utrecht", "Europe/Amsterdam")
            .put("manchester", "Europe/London")
            .put("birmingham", "Europe/London")
            .put("edinburgh", "Europe/London")
            .put("cardiff", "Europe/London")
            .put("cork", "Europe/Dublin")
            .put("mumbai", "Asia/Kolkata")
            .put("bombay", "Asia/Kolkata")
            .put("delhi", "Asia/Kolkata")
            .put("new_delhi", "Asia/Kolkata")
            .put("bangalore", "Asia/Kolkata")
            .put("bengaluru", "Asia/Kolkata")
            .put("chennai", "Asia/Kolkata")
            .put("hyderabad", "Asia/Kolkata")
            .put("pune", "Asia/Kolkata")
            .put("beijing", "Asia/Shanghai")
            .put("peking", "Asia/Shanghai")
            .put("shenzhen", "Asia/Shanghai")
            .put("guangzhou", "Asia/Shanghai")
            .put("osaka", "Asia/Tokyo")
            .put("abu_dhabi", "Asia/Dubai")
            .put("jeddah", "Asia/Riyadh")
            .put("tel_aviv", "Asia/Jerusalem")
            .put("hanoi", "Asia/Ho_Chi_Minh")
            .put("san_francisco", "America/Los_Angeles")
            .put("seattle", "America/Los_Angeles")
            .put("san_diego", "America/Los_Angeles")
            .put("las_vegas", "America/Los_Angeles")
            .put("boston", "America/New_York")
            .put("washington", "America/New_York")
            .put("atlanta", "America/New_York")
            .put("miami", "America/New_York")
            .put("philadelphia", "America/New_York")
            .put("dallas", "America/Chicago")
            .put("houston", "America/Chicago")
            .put("austin", "America/Chicago")
            .put("minneapolis", "America/Chicago")
            .put("salt_lake_city", "America/Denver")
            .put("montreal", "America/Toronto")
            .put("ottawa", "America/Toronto")
            .put("calgary", "America/Edmonton")
            .put("rio_de_janeiro", "America/Sao_Paulo")
            .put("brasilia", "America/Sao_Paulo")
            .put("canberra", "Australia/Sydney")
            .put("wellington", "Pacific/Auckland")
            .put("christchurch", "Pacific/Auckland")
            .put("cape_town", "Africa/Johannesburg")
            .put("pretoria", "Africa/Johannesburg")
            // What people call the time of a country.
            .put("mez", "Europe/Berlin")
            .put("mesz", "Europe/Berlin")
            .put("eastern", "America/New_York")
            .put("central", "America/Chicago")
            .put("mountain", "America/Denver")
            .put("pacific", "America/Los_Angeles")
            .put("central_european", "Europe/Berlin")
            .put("eastern_european", "Europe/Athens")
            .put("western_european", "Europe/Lisbon")
            .put("british", "Europe/London")
            .put("uk", "Europe/London")
            .put("german", "Europe/Berlin")
            .put("germany", "Europe/Berlin")
            .put("deutschland", "Europe/Berlin")
            .put("india", "Asia/Kolkata")
            .put("indian", "Asia/Kolkata")
            .buildOrThrow();

    private static final Pattern TIME = Pattern.compile("_(?:standard_|daylight_|summer_)?time$");

    private NativeCities() {}

    /** The zone of a place, with or without a continent before it; empty for all that is not known. */
    static Optional<String> zone(String id) {
        String plain = plain(id);
        String place = plain.substring(plain.lastIndexOf('/') + 1);
        return Optional.ofNullable(ZONES.get(TIME.matcher(place).replaceFirst("")));
    }

    /** A name in small letters without accents, with an underscore for each blank. */
    static String plain(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u00f8', 'o')
                .replace(' ', '_')
                .replace('-', '_');
    }
}
