package org.yichuang.citizens.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.citizens.CitizenTest;
import org.yichuang.platform.Home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** That a restore without the key file, or with another's, is noticed at once. */
@CitizenTest
class CitizenKeysTests {

	@Autowired
	private Home home;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void startsWithItsOwnKeyFileOnly(@TempDir Path folder) throws IOException {
		assertThat(new CitizenKeys(this.home, this.jdbc)).isNotNull();
		var restored = new Home(folder);
		var file = restored.folder("keys").resolve("citizens.key");
		assertThatIllegalStateException().isThrownBy(() -> new CitizenKeys(restored, this.jdbc))
			.withMessageContaining("citizens.key");
		assertThat(file).as("nothing is made that would hide the loss").doesNotExist();
		Files.write(file, new byte[32]);
		assertThatIllegalStateException().isThrownBy(() -> new CitizenKeys(restored, this.jdbc))
			.withMessageContaining("another database");
	}

}
