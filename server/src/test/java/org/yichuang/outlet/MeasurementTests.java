package org.yichuang.outlet;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How long something took, in hours. */
class MeasurementTests {

	@ParameterizedTest
	@CsvSource({ "PT48H,48", "PT48H1S,49", "PT47H59M59.999S,48", "PT0S,0", "PT0.001S,1", "PT-5H,0" })
	void countsEveryHourThatWasBegun(Duration took, long hours) {
		assertThat(Measurement.hoursBegun(took)).isEqualTo(hours);
	}

}
