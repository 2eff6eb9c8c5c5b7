package org.maitri.headless.internal.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.maitri.kernel.Progress;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What bundles contribute to the workbench that cannot take effect: to points that are not there, or files that are no XML. */
@Component
public final class RegistryDiagnosis implements DiagnosisContributor {

    private static final String HOUSE = "org.eclipse.";

    private final BundleContext context;

    @Activate
    public RegistryDiagnosis(BundleContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "extensions";
    }

    @Override
    public Map<String, Object> examine(Progress progress) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        List<String> faults = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            progress.check();
            URL file = bundle.getEntry("plugin.xml");
            // The platform's own bundles offer much to parts of it that are not in this product.
            if (file != null && !bundle.getSymbolicName().startsWith(HOUSE)) {
                faults.addAll(faults(registry, bundle, file));
            }
        }
        IProduct product = Platform.getProduct();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("product", product == null ? "" : product.getId());
        facts.put("extensionPoints", registry.getExtensionPoints().length);
        facts.put("faults", faults);
        return facts;
    }

    private static List<String> faults(IExtensionRegistry registry, Bundle bundle, URL file) {
        List<String> faults = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = file.openStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("extension")
                        && registry.getExtensionPoint(xml.getAttributeValue(null, "point")) == null) {
                    faults.add(
                            bundle.getSymbolicName() + ": no extension point " + xml.getAttributeValue(null, "point"));
                }
            }
        } catch (IOException | XMLStreamException broken) {
            faults.add(bundle.getSymbolicName() + ": plugin.xml, "
                    + broken.getClass().getName());
        }
        return faults;
    }
}
