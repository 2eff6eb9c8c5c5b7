package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLinkTest {

    @Test
    void opensMailCallsAndPages() {
        assertThat(ContactLink.of("mail", "ana@example.org")).contains("mailto:ana@example.org");
        assertThat(ContactLink.of("phone", "+49 (228) 1-23 ext. 4")).contains("tel:+49228123");
        assertThat(ContactLink.of("web", "example.org/a?b=c")).contains("https://example.org/a?b=c");
        assertThat(ContactLink.of("social", "@ana")).isEmpty();
    }

    @Test
    void putsNothingIntoAMailButItsReader() {
        assertThat(ContactLink.of("mail", "a?bcc=x&subject=y@example.org"))
                .contains("mailto:a%3Fbcc%3Dx%26subject%3Dy@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail|ana@example.org?bcc=all@example.org",
                "mail|a@example.org,b@example.org",
                "phone|*#06#",
                "phone|12",
                "web|javascript:alert(1)",
                "web|file:///etc/passwd",
                "web|https://bank.example@evil.example/",
                "web|-rf"
            })
    void makesNoLinkOfWhatIsNone(String kind, String content) {
        assertThat(ContactLink.of(kind, content)).isEmpty();
    }
}
