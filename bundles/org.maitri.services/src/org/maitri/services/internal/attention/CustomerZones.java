package org.maitri.services.internal.attention;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maitri.spi.attention.ContactContributor.Whereabouts;

/** Tells a customer's time zone: by the country, else by the telephone number, else the one that was set for such customers. */
final class CustomerZones {

    private final Map<String, List<ZoneId>> byRegion = new ConcurrentHashMap<>();
    private final Zones unknown;

    /** @param set for customers of whom nobody knows where they are; empty if nothing was set */
    CustomerZones(Optional<ZoneId> set, ZoneId computer) {
        unknown = set.map(zone -> new Zones(List.of(zone), Messages.get("zone.given", zone.getId())))
                .orElseGet(() -> new Zones(List.of(computer), Messages.get("zone.computer", computer.getId())));
    }

    Zones of(Whereabouts customer) {
        return Regions.named(customer.country())
                .flatMap(region -> zones(region, "zone.country"))
                .or(() -> Regions.ofPhone(customer.phone()).flatMap(region -> zones(region, "zone.phone")))
                .orElse(unknown);
    }

    private Optional<Zones> zones(String region, String key) {
        List<ZoneId> zones = byRegion.computeIfAbsent(region, Regions::zones);
        return zones.isEmpty()
                ? Optional.empty()
                : Optional.of(new Zones(
                        zones, Messages.get(zones.size() == 1 ? key : key + ".several", Regions.label(region))));
    }
}
