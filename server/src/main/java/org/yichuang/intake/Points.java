package org.yichuang.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;

/** 受理入口 — what can be sent where, over all rooms. */
@Component
public class Points {

	private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

	/** Asked for late: rooms may need what intake offers. */
	private final Supplier<List<SubmissionPoints>> rooms;

	Points(ObjectProvider<SubmissionPoints> rooms) {
		this.rooms = SingletonSupplier.of(() -> rooms.orderedStream().toList());
	}

	/** Returns what stands at {@code /send/<key>} of a site, open or closed. */
	public Optional<SubmissionPoint> find(SiteId site, String key) {
		if (!KEY.matcher(key).matches()) {
			return Optional.empty();
		}
		boolean isReserved = isReserved(key);
		return this.rooms.get()
			.stream()
			.filter((room) -> room.prefix().isEmpty() != isReserved && key.startsWith(room.prefix()))
			.flatMap((room) -> room.find(site, key).stream())
			.findFirst();
	}

	/** Says whether a key belongs to a room by what it begins with. */
	public boolean isReserved(String key) {
		return this.rooms.get().stream().anyMatch((room) -> !room.prefix().isEmpty() && key.startsWith(room.prefix()));
	}

	/** Returns where a point belongs besides its site, if its room says so. */
	public Optional<Place> place(SubmissionPoint point) {
		return this.rooms.get()
			.stream()
			.filter((room) -> room.kind().equals(point.kind()))
			.flatMap((room) -> room.place(point).stream())
			.findFirst();
	}

	/** Returns what is open on a site now. */
	public List<SubmissionPoint> open(SiteId site) {
		return this.rooms.get().stream().flatMap((room) -> room.open(site).stream()).toList();
	}

}
