package org.maitri.compose.internal.pack;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.maitri.compose.internal.Messages;
import org.maitri.kernel.RefusedException;

/** A product's icon in the sizes and forms the systems ask for. */
public final class Picture {

    /** Sizes of a Windows icon, and of its images in a program. */
    static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);

    private static final Map<String, Integer> MACOS =
            new TreeMap<>(Map.of("ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024, "ic11", 32, "ic12", 64));

    private final Path file;

    public Picture(Path file) {
        this.file = file;
    }

    private boolean isSvg() {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /** The drawing itself, where it is one. */
    Optional<byte[]> svg() throws IOException {
        return isSvg() ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    public byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        try {
            draw(graphics, size);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private void draw(Graphics2D graphics, int size) throws IOException {
        if (isSvg()) {
            SVGDocument drawing = new SVGLoader().load(file.toUri().toURL());
            if (drawing == null) {
                throw unreadable();
            }
            drawing.render(null, graphics, new ViewBox(0, 0, size, size));
            return;
        }
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw unreadable();
        }
        double scale = (double) size / Math.max(image.getWidth(), image.getHeight());
        int width = (int) Math.round(image.getWidth() * scale);
        int height = (int) Math.round(image.getHeight() * scale);
        graphics.drawImage(image, (size - width) / 2, (size - height) / 2, width, height, null);
    }

    private RefusedException unreadable() {
        return new RefusedException(Messages.get("pack.icon", file));
    }

    /** For a macOS application. */
    byte[] icns() throws IOException {
        ByteArrayOutputStream images = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(images);
        for (Map.Entry<String, Integer> each : MACOS.entrySet()) {
            byte[] png = png(each.getValue());
            out.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(png.length + 8);
            out.write(png);
        }
        return ByteBuffer.allocate(images.size() + 8)
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(images.size() + 8)
                .put(images.toByteArray())
                .array();
    }

    /** The directory of a Windows icon, whose images are resources that are counted from 1. */
    static byte[] groupOf(List<byte[]> images) {
        ByteBuffer group = ByteBuffer.allocate(6 + 14 * images.size()).order(ByteOrder.LITTLE_ENDIAN);
        group.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        for (int i = 0; i < images.size(); i++) {
            byte size = (byte) (int) WINDOWS.get(i); // 256 is written as 0
            group.put(size).put(size).putShort((short) 0);
            group.putShort((short) 1).putShort((short) 32);
            group.putInt(images.get(i).length).putShort((short) (i + 1));
        }
        return group.array();
    }

    List<byte[]> windowsImages() throws IOException {
        List<byte[]> images = new ArrayList<>();
        for (int size : WINDOWS) {
            images.add(png(size));
        }
        return images;
    }
}
