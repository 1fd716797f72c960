package org.yichuang.platform;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One server a home folder. */
class HomeLockTests {

	@TempDir
	private Path folder;

	@Test
	void refusesASecondServerOnTheSameData() throws IOException {
		var home = new Home(this.folder);
		try (var first = new HomeLock(home)) {
			assertThatThrownBy(() -> new HomeLock(home)).isInstanceOf(HomeLock.HomeInUse.class)
				.hasMessageContaining("YICHUANG_HOME");
		}
		new HomeLock(home).close();
	}

}
