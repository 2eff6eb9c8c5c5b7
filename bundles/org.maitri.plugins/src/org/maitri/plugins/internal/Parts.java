package org.maitri.plugins.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** What a started bundle offers to the program. */
final class Parts {

    private final BundleContext context;
    private final Bundle bundle;

    Parts(BundleContext context, Bundle bundle) {
        this.context = context;
        this.bundle = bundle;
    }

    private Stream<ServiceReference<?>> references() {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered == null ? Stream.empty() : Arrays.stream(offered);
    }

    <T> Stream<T> offered(Class<T> kind) {
        return references().map(context::getService).filter(kind::isInstance).map(kind::cast);
    }

    /** @throws RuntimeException or LinkageError if one of them cannot be made */
    void require() {
        references().forEach(this::require);
        offered(SchemaContributor.class).forEach(schema -> {
            schema.entities();
            schema.migrations();
        });
    }

    private void require(ServiceReference<?> part) {
        if (context.getService(part) == null) {
            String name = String.join(", ", (String[]) part.getProperty(Constants.OBJECTCLASS));
            throw new IllegalStateException(failure(part).orElseGet(() -> Messages.get("start.part", name)));
        }
    }

    /** What the service component runtime noted, whose first line names the fault. */
    private Optional<String> failure(ServiceReference<?> part) {
        ServiceReference<ServiceComponentRuntime> runtime = context.getServiceReference(ServiceComponentRuntime.class);
        if (runtime == null) {
            return Optional.empty();
        }
        ServiceComponentRuntime components = context.getService(runtime);
        return components.getComponentDescriptionDTOs(bundle).stream()
                .filter(description -> description.name.equals(part.getProperty("component.name")))
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .filter(configuration -> configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(configuration -> configuration.failure)
                .map(Parts::innermost)
                .findFirst();
    }

    /** Of a printed trace of a fault. */
    private static String innermost(String trace) {
        return trace.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((first, second) -> second)
                .map(line -> line.substring("Caused by: ".length()))
                .orElseGet(() -> trace.lines().findFirst().orElse(trace))
                .replaceFirst("^[\\w.$]+(Exception|Error): ", "");
    }
}
