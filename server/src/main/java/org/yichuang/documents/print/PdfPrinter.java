package org.yichuang.documents.print;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.yichuang.documents.DocumentsSettings;
import org.yichuang.platform.Home;

/**
 * PDF 打印 — turns formatting objects into PDF with Apache FOP, with the used part of the
 * typeface inside. Nothing but the typeface can be read from the machine.
 */
@Component
public class PdfPrinter {

	static final String FAMILY = "Body";

	private static final String SETTINGS = """
			<fop version="1.0"><strict-configuration>true</strict-configuration>
			<renderers><renderer mime="application/pdf"><fonts>
			<font embed-url="typeface:chosen.otf" embedding-mode="subset"><font-triplet name="Body" style="normal" weight="normal"/></font>
			</fonts></renderer></renderers></fop>
			""";

	private final Typeface typeface;

	private @Nullable FopFactory factory;

	public PdfPrinter(DocumentsSettings settings, Home home) {
		this.typeface = new Typeface(settings, home);
	}

	/**
	 * Prints.
	 * @param layout formatting objects as XML
	 * @throws org.yichuang.kernel.Refused if the machine has no typeface for Chinese
	 */
	public void print(String layout, OutputStream out) {
		try {
			var handler = factory().newFop("application/pdf", out).getDefaultHandler();
			var parsers = SAXParserFactory.newDefaultInstance();
			parsers.setNamespaceAware(true);
			parsers.newSAXParser().parse(new InputSource(new StringReader(layout)), handler);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (SAXException | ParserConfigurationException cause) {
			throw new IllegalStateException("cannot print a document", cause);
		}
	}

	private synchronized FopFactory factory() throws IOException, SAXException {
		var made = this.factory;
		if (made == null) {
			made = made(this.typeface.file());
			this.factory = made;
		}
		return made;
	}

	private static FopFactory made(Path typeface) throws IOException, SAXException {
		var profile = EnvironmentalProfileFactory.createRestrictedIO(URI.create("typeface:///"), only(typeface));
		var settings = new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8));
		return new FopConfParser(settings, profile).getFopFactoryBuilder().build();
	}

	/** Whatever a layout names, there is nothing to read but the typeface. */
	private static ResourceResolver only(Path typeface) {
		return new ResourceResolver() {

			@Override
			public Resource getResource(URI uri) throws IOException {
				if (!"typeface".equals(uri.getScheme())) {
					throw new FileNotFoundException(uri.toString());
				}
				return new Resource(Files.newInputStream(typeface));
			}

			@Override
			public OutputStream getOutputStream(URI uri) throws IOException {
				throw new FileNotFoundException(uri.toString());
			}

		};
	}

}
