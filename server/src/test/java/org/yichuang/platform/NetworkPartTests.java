package org.yichuang.platform;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Under what addresses are counted. */
class NetworkPartTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7,192.0.2.7", "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64", "2001:DB8:1:2::9,2001:db8:1:2::/64",
			"[2001:db8:1:2::1],2001:db8:1:2::/64", "::1,0:0:0:0::/64", "2001:db8::1,2001:db8:0:0::/64",
			"fe80::1%eth0,fe80:0:0:0::/64", "::ffff:192.0.2.7,192.0.2.7", "'',''" })
	void countsAHouseholdOnce(String address, String part) {
		assertThat(NetworkPart.of(address)).isEqualTo(part);
	}

}
