package org.yichuang.citizens;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a port, in the quiet hours of nearly a whole day; one for all
 * tests of this room.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.citizens.enabled=true",
				"yichuang.notification.quiet-from=00:00", "yichuang.notification.quiet-to=23:59" })
@Import(CitizenWorld.class)
@ContextConfiguration(initializers = CitizenWorld.Servers.class)
public @interface CitizenTest {

}
