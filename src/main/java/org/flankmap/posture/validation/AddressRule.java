package org.flankmap.posture.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.flankmap.posture.Source;

/** A source's address is a well-formed http or https one whose host is a name, not a bare IP number. */
final class AddressRule implements Rule {
    private static final Pattern HOST_NAME = Pattern.compile(
            "(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])?\\.)+(?:\\p{L}{2,}|xn--[a-z0-9-]+)");

    @Override
    public void check(Dataset dataset, Findings findings) {
        for (Located<Source> source : dataset.sources()) {
            wrongWith(source.value().url())
                    .ifPresent(expected -> findings.error(
                            source, "/url", JsonWords.quoted(source.value().url()), expected));
        }
    }

    private static Optional<String> wrongWith(String url) {
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException malformed) {
            return Optional.of("a well-formed address (" + malformed.getReason() + ")");
        }
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            return Optional.of("an address that begins with http:// or https://");
        }
        String host = address.getRawAuthority() == null
                ? ""
                : address.getRawAuthority().replaceFirst(":\\d+$", "");
        return HOST_NAME.matcher(host).matches()
                ? Optional.empty()
                : Optional.of("a host with a name, such as www.nato.int, not a bare IP number");
    }
}
