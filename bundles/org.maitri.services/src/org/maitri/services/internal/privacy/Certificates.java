package org.maitri.services.internal.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ErasureCertificate;

/** Certificates as they are stored: their content as JSON, with a hash over it. */
final class Certificates {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Certificates() {}

    static long next(UnitOfWork work) {
        Long last = work.entities()
                .createQuery("select max(c.number) from PrivacyCertificate c", Long.class)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    static List<ErasureCertificate> all(UnitOfWork work) {
        return work
                .entities()
                .createQuery("select c from PrivacyCertificate c order by c.number desc", Certificate.class)
                .getResultList()
                .stream()
                .map(Certificates::read)
                .toList();
    }

    /** Writes down what became of what. */
    static ErasureCertificate fill(Certificate certificate, Tally tally, long logRows) {
        List<String> remarks = new ArrayList<>(tally.remarks());
        if (tally.leaves()) {
            remarks.add(Messages.get("remark.left"));
        }
        remarks.add(Messages.get("remark.backups"));
        String content = json(content(certificate, tally.parts(), logRows, remarks));
        certificate.says(content, hash(content));
        return read(certificate);
    }

    private static Map<String, Object> content(
            Certificate certificate, List<ErasureCertificate.Part> parts, long logRows, List<String> remarks) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("certificate", certificate.id().toString());
        content.put("number", certificate.number());
        content.put("person", certificate.personKey());
        content.put("at", certificate.erasedAt().toString());
        content.put("actor", certificate.actor());
        content.put("reason", certificate.reason());
        content.put("parts", parts.stream().map(Certificates::part).toList());
        content.put("logRows", logRows);
        content.put("remarks", remarks);
        return content;
    }

    private static Map<String, Object> part(ErasureCertificate.Part part) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("recordType", part.recordType());
        content.put("category", part.category());
        content.put("fate", part.fate());
        content.put("count", part.count());
        content.put("until", part.until());
        content.put("why", part.why());
        return content;
    }

    static ErasureCertificate read(Certificate certificate) {
        try {
            JsonNode content = JSON.readTree(certificate.content());
            List<ErasureCertificate.Part> parts = new ArrayList<>();
            content.path("parts")
                    .forEach(part -> parts.add(new ErasureCertificate.Part(
                            part.path("recordType").asText(),
                            part.path("category").asText(),
                            part.path("fate").asText(),
                            part.path("count").asLong(),
                            part.path("until").asText(),
                            part.path("why").asText())));
            List<String> remarks = new ArrayList<>();
            content.path("remarks").forEach(remark -> remarks.add(remark.asText()));
            return new ErasureCertificate(
                    certificate.id(),
                    certificate.number(),
                    RecordRef.parse(certificate.personKey()),
                    certificate.erasedAt(),
                    certificate.actor(),
                    certificate.reason() == null ? "" : certificate.reason(),
                    parts,
                    content.path("logRows").asLong(),
                    remarks,
                    certificate.hash());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The JSON of a certificate; its hash is over everything but the hash. */
    static String json(Map<String, Object> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it is printed and written to files. */
    static Map<String, Object> shown(ErasureCertificate certificate) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("certificate", certificate.id().toString());
        shown.put("number", certificate.number());
        shown.put("person", certificate.person().toString());
        shown.put("at", certificate.at().toString());
        shown.put("actor", certificate.actor());
        shown.put("reason", certificate.reason());
        shown.put("parts", certificate.parts().stream().map(Certificates::part).toList());
        shown.put("logRows", certificate.logRows());
        shown.put("remarks", certificate.remarks());
        shown.put("hash", certificate.hash());
        return shown;
    }
}
