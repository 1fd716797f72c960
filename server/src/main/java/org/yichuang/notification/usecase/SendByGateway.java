package org.yichuang.notification.usecase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.notification.NotificationSettings;
import org.yichuang.notification.model.Delivery;
import org.yichuang.notification.model.Message;

import tools.jackson.databind.json.JsonMapper;

/**
 * Hands short messages and WeChat Work messages to the gateway that the office runs or
 * rents: {@code POST} with {@code Idempotency-Key}; 2xx means taken, 408, 425, 429 and
 * 5xx mean later, anything else means never.
 */
@Component
class SendByGateway {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final NotificationSettings settings;

	private final JsonMapper json;

	SendByGateway(NotificationSettings settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
	}

	/** Hands a message in. */
	void send(Delivery delivery, Message message) throws NotSent {
		var address = this.settings.gateway();
		if (address == null || address.isBlank()) {
			throw new NotSent("没有设置短信和企业微信网关（yichuang.notification.gateway）", true);
		}
		int status = answer(request(address, delivery, message));
		if (status / 100 != 2) {
			boolean later = status == 408 || status == 425 || status == 429 || status / 100 == 5;
			throw new NotSent("网关答复 " + status, !later);
		}
	}

	private HttpRequest request(String address, Delivery delivery, Message message) {
		var body = this.json.writeValueAsString(Map.of("channel", delivery.means().name(), "to", message.to(), "title",
				message.title(), "text", message.text()));
		var request = HttpRequest.newBuilder(URI.create(address))
			.timeout(PATIENCE)
			.header("Content-Type", "application/json; charset=utf-8")
			.header("Idempotency-Key", delivery.id().toString())
			.POST(HttpRequest.BodyPublishers.ofString(body));
		var token = this.settings.gatewayToken();
		if (token != null && !token.isBlank()) {
			request.header("Authorization", "Bearer " + token);
		}
		return request.build();
	}

	private int answer(HttpRequest request) throws NotSent {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException failure) {
			throw new NotSent("网关连接不上：" + failure.getClass().getSimpleName(), false);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new NotSent("发送被中断", false);
		}
	}

}
