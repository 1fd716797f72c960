package org.yichuang.notification.usecase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.yichuang.notification.NotificationSettings;
import org.yichuang.outlet.CitizenWays;

/** Says by which ways messages can leave, as the house is set up. */
@Component
class WaysOut implements CitizenWays {

	private final ObjectProvider<JavaMailSender> server;

	private final NotificationSettings settings;

	WaysOut(ObjectProvider<JavaMailSender> server, NotificationSettings settings) {
		this.server = server;
		this.settings = settings;
	}

	@Override
	public boolean mail() {
		return this.server.getIfAvailable() != null;
	}

	@Override
	public boolean shortMessages() {
		var gateway = this.settings.gateway();
		return gateway != null && !gateway.isBlank();
	}

}
