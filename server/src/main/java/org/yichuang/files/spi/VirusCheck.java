package org.yichuang.files.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** 病毒检查 — looks into a file before it is stored. */
public interface VirusCheck {

	/**
	 * Returns the name of the virus found; empty if the file is clean.
	 * @throws IOException if the check does not answer; the file is then refused
	 */
	Optional<String> find(Path content) throws IOException;

}
