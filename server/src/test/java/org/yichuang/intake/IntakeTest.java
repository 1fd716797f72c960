package org.yichuang.intake;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a port, with notes to send and attachments scanned; one for all
 * tests of this room.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.intake.upload-allowance=60MB" })
@Import(IntakeWorld.class)
@ContextConfiguration(initializers = IntakeTest.Scanner.class)
@interface IntakeTest {

	/** Starts something that scans. */
	class Scanner implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("yichuang.files.clamd=" + FakeClamd.start().address()).applyTo(context);
		}

	}

}
