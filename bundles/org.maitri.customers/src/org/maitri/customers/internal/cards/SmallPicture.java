package org.maitri.customers.internal.cards;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture made small. Pictures come from strangers: only known kinds are decoded, their size is looked at first, and what
 * is kept is drawn anew.
 *
 * @param mediaType {@code image/png}
 */
record SmallPicture(String mediaType, byte[] bytes) {

    private static final int WIDEST = 256;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int MOST_POINTS = 12_000;
    private static final Set<String> KNOWN = Set.of("png", "jpeg", "jpg", "gif", "bmp");

    /** Says why a picture cannot be shown. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    static SmallPicture of(byte[] image) throws Unusable {
        if (image.length > MOST_BYTES) {
            throw new Unusable(Messages.get("photo.large", image.length));
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unusable(Messages.get("photo.unknown"));
            }
            ImageReader reader = readers.next();
            try {
                return new SmallPicture("image/png", drawn(reader, in));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unusable(Messages.get("photo.damaged"));
        }
    }

    private static byte[] drawn(ImageReader reader, ImageInputStream in) throws IOException, Unusable {
        if (!KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Unusable(Messages.get("photo.unknown"));
        }
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || width > MOST_POINTS || height > MOST_POINTS) {
            throw new Unusable(Messages.get("photo.size", width, height));
        }
        // Every n-th point is enough: memory stays small whatever the file says it holds.
        int step = Math.max(1, Math.max(width, height) / (2 * WIDEST));
        ImageReadParam few = reader.getDefaultReadParam();
        few.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, few);
        double scale = Math.min(1, (double) WIDEST / Math.max(read.getWidth(), read.getHeight()));
        int toWidth = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int toHeight = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage small = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, toWidth, toHeight, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }
}
